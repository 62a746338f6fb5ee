import { Injectable } from '@nestjs/common';
import type { PersonActing } from '@app/domain/identity';
import { inVietnamese, type Localized } from '@app/domain/shared';
import { UnitOfWork } from '@app/platform';
import type { PlanLine } from './list-plans.dto';

type Row = Omit<PlanLine, 'label'> & { readonly label: Localized };

/** Published revisions of all plans whose day has come, by plan, the newest first. Everybody signed in may read them, as a period's page shows them. */
@Injectable()
export class ListPlans {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: PersonActing): Promise<PlanLine[]> {
    return this.unitOfWork.read(actor, async ({ manager, today }) => {
      const rows = await manager.query<Row[]>(
        `SELECT r.plan, r.number AS revision, r.dated AS date, r.content #> '{identity,label}' AS label,
           r.content #>> '{identity,paper,symbol}' AS symbol,
           CASE WHEN r.dated > $1 THEN 'ahead'
             WHEN r.number = max(r.number) FILTER (WHERE r.dated <= $1) OVER (PARTITION BY r.plan) THEN 'current' ELSE 'replaced' END AS status
         FROM plan_revision r ORDER BY r.plan, r.number DESC`,
        [today],
      );
      return rows.map(({ label, ...row }) => ({ ...row, label: inVietnamese(label) }));
    });
  }
}
