import { Controller, Get, Param, ParseIntPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { PersonActing } from '@app/domain/identity';
import { notFound } from '@app/platform';
import { Actor } from '@app/workflow';
import { CalendarQuery, CalendarView } from '../calendar/calendar.dto';
import { sendCalendar } from '../calendar/send-calendar';
import { MachineView } from '../machines/machine.dto';
import { drawMachine, machineNamed, machineViews } from '../machines/machine-view';
import { sendPicture } from '../machines/send-picture';
import { PlanLine } from './list-plans.dto';
import { ListPlans } from './list-plans.query';
import { PlanPage } from './plan-page.dto';
import { PlanPageQuery } from './plan-page.query';

const MOST_REVISIONS = 10_000;

@ApiTags('plans')
@Controller('plans')
export class PlanPageController {
  constructor(
    private readonly plans: PlanPageQuery,
    private readonly all: ListPlans,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listPlans' })
  @ApiOkResponse({ type: [PlanLine] })
  list(@Actor() actor: PersonActing): Promise<PlanLine[]> {
    return this.all.run(actor);
  }

  @Get(':plan/revisions/:number')
  @ApiOperation({ operationId: 'getPlanRevision' })
  @ApiOkResponse({ type: PlanPage })
  one(
    @Actor() actor: PersonActing,
    @Param('plan') plan: string,
    @Param('number', ParseIntPipe) number: number,
  ): Promise<PlanPage> {
    return this.plans.page(actor, plan, possible(number));
  }

  @Get(':plan/revisions/:number/calendar')
  @ApiOperation({ operationId: 'getPlanCalendar', description: 'every day and message that the plan will produce' })
  @ApiOkResponse({ type: CalendarView })
  calendar(
    @Actor() actor: PersonActing,
    @Param('plan') plan: string,
    @Param('number', ParseIntPipe) number: number,
    @Query() { unit }: CalendarQuery,
  ): Promise<CalendarView> {
    return this.plans.calendar(actor, plan, possible(number), unit);
  }

  @Get(':plan/revisions/:number/calendar.ics')
  @ApiOperation({ operationId: 'downloadPlanCalendar' })
  @ApiProduces('text/calendar')
  async calendarFile(
    @Actor() actor: PersonActing,
    @Param('plan') plan: string,
    @Param('number', ParseIntPipe) number: number,
    @Query() { unit }: CalendarQuery,
    @Res() response: Response,
  ): Promise<void> {
    sendCalendar(response, await this.plans.calendarFile(actor, plan, possible(number), unit));
  }

  @Get(':plan/revisions/:number/machines')
  @ApiOperation({ operationId: 'getPlanMachines', description: 'the machines that the plan makes, as edge lists' })
  @ApiOkResponse({ type: [MachineView] })
  async machines(
    @Actor() actor: PersonActing,
    @Param('plan') plan: string,
    @Param('number', ParseIntPipe) number: number,
  ): Promise<MachineView[]> {
    return machineViews(await this.plans.revision(actor, plan, possible(number)));
  }

  @Get(':plan/revisions/:number/machines/:machine/picture.svg')
  @ApiOperation({ operationId: 'drawPlanMachine' })
  @ApiProduces('image/svg+xml')
  async picture(
    @Actor() actor: PersonActing,
    @Param('plan') plan: string,
    @Param('number', ParseIntPipe) number: number,
    @Param('machine') machine: string,
    @Res() response: Response,
  ): Promise<void> {
    const name = machineNamed(machine);
    sendPicture(response, await drawMachine(await this.plans.revision(actor, plan, possible(number)), name));
  }
}

/** A column of the database is narrower than the numbers of an address. @throws Problem 404 */
function possible(number: number): number {
  if (number < 1 || number > MOST_REVISIONS) throw notFound();
  return number;
}
