import { Injectable } from '@nestjs/common';
import { NOTHING_BESIDE } from '@app/domain/appraisal';
import { dossierStateLabels, figuresOfDossier, type DossierState } from '@app/domain/dossiers';
import type { PersonActing } from '@app/domain/identity';
import { figuresOfReview, type PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { PlanLibrary } from '@app/plans';
import { notFound, UnitOfWork, type Tx } from '@app/platform';
import { seesPolice } from '../figures/figures';
import { judgedCriteria } from './judged-criteria';
import type { ReviewRowView, ReviewTableView } from './review-table.dto';

type Row = Omit<ReviewRowView, 'criteria' | 'stateLabel'>;

/** The table of the July review: every unit of the plan, its figures, and how the criteria stand on them. */
@Injectable()
export class ReviewTableQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanLibrary,
  ) {}

  of(actor: PersonActing, periodId: string): Promise<ReviewTableView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const plan = await this.planOf(tx, periodId);
      const police = seesPolice(tx);
      const rows = (await rowsOf(tx, periodId)).map((row) => ({
        ...row,
        stateLabel: dossierStateLabels[row.state as DossierState],
        criteria: judgedCriteria(
          plan,
          {
            readings: Object.fromEntries(row.figures.map(({ indicator, value }) => [indicator, value])),
            // nobody has asked for anything yet: no day, no paper, no opinion to look at
            beside: NOTHING_BESIDE,
          },
          police,
        ),
      }));
      return {
        columns: columnsOf(plan),
        tracks: plan.selection.tracks,
        rows,
        total: rows.length,
        reviewed: rows.filter(({ state }) => state !== 'listed').length,
        proposed: rows.filter(({ proposedTrack }) => proposedTrack !== null).length,
      };
    });
  }

  /** Once the list is made the review stays as it was: under the revision that it was made by, whatever the period is under since. */
  private async planOf(tx: Tx, periodId: string): Promise<PlanRevision> {
    const [period] = await tx.manager.query<{ plan: string; revision: number }[]>(
      `SELECT s.plan, CASE WHEN EXISTS (SELECT 1 FROM dossier d JOIN subject o ON o.id = d.id
                         WHERE d.period_id = s.id AND d.current AND o.state IN ('listed', 'reviewed')) THEN s.plan_revision
         ELSE coalesce((SELECT max(e.plan_revision) FROM event e JOIN dossier d ON d.id = e.subject_id
                        WHERE d.period_id = s.id AND e.act = 'review'), s.plan_revision) END AS revision
       FROM subject s WHERE s.id = $1 AND s.kind = 'period'`,
      [periodId],
    );
    if (!period) throw notFound('Kỳ đánh giá');
    return this.plans.revision(tx, period.plan, period.revision);
  }
}

const columnsOf = (plan: PlanRevision): ReviewTableView['columns'] =>
  figuresOfDossier(plan).map(({ id, label, unit }) => ({
    indicator: id,
    label: inVietnamese(label),
    unit: unit ?? null,
    needed: figuresOfReview(plan).includes(id),
  }));

async function rowsOf({ manager }: Tx, periodId: string): Promise<Row[]> {
  return manager.query<Row[]>(
    `SELECT d.id, s.version, d.unit_code AS "unitCode", d.unit_name AS "unitName", s.state, d.proposed_track AS "proposedTrack", d.track,
       d.review_note AS note,
       coalesce((SELECT jsonb_agg(jsonb_build_object('indicator', f.indicator, 'value', f.value) ORDER BY f.indicator)
                 FROM figure f WHERE f.dossier_id = d.id AND f.stage = 'review'), '[]') AS figures
     FROM dossier d JOIN subject s ON s.id = d.id
     WHERE d.period_id = $1 AND d.current ORDER BY d.unit_sorted, d.unit_code`,
    [periodId],
  );
}
