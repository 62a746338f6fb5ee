import { Injectable } from '@nestjs/common';
import type { PersonActing } from '@app/domain/identity';
import type { PlanRevision } from '@app/domain/plans';
import { UnitOfWork } from '@app/platform';
import type { CalendarView } from '../calendar/calendar.dto';
import { calendarView } from '../calendar/calendar-view';
import { daysFor } from '../calendar/days-for';
import { fileFor, type CalendarFile } from '../calendar/file-for';
import { PlanLibrary } from '../plan-library';
import { planPageOf } from './plan-page';
import type { PlanPage } from './plan-page.dto';

/** A published revision, whoever asks: everybody signed in may read it. */
@Injectable()
export class PlanPageQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanLibrary,
  ) {}

  async page(actor: PersonActing, code: string, number: number): Promise<PlanPage> {
    return planPageOf(await this.unitOfWork.read(actor, (tx) => this.plans.written(tx, code, number)));
  }

  revision(actor: PersonActing, code: string, number: number): Promise<PlanRevision> {
    return this.unitOfWork.read(actor, (tx) => this.plans.revision(tx, code, number));
  }

  calendar(actor: PersonActing, code: string, number: number, unit: string | undefined): Promise<CalendarView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const plan = await this.plans.revision(tx, code, number);
      const found = await daysFor(tx, plan, unit);
      return calendarView(plan, found);
    });
  }

  calendarFile(actor: PersonActing, code: string, number: number, unit: string | undefined): Promise<CalendarFile> {
    return this.unitOfWork.read(actor, async (tx) => {
      const plan = await this.plans.revision(tx, code, number);
      return fileFor(plan, await daysFor(tx, plan, unit));
    });
  }
}
