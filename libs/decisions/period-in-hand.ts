import { decisionWords } from '@app/domain/decisions';
import type { PlanRevision } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';
import type { PlanLibrary } from '@app/plans';
import { notFound, type Tx } from '@app/platform';

/** A period with the plan revision that it runs under. */
export interface PeriodInHand {
  readonly periodId: string;
  readonly provinceCode: string;
  readonly period: { readonly from: LegalDate; readonly to: LegalDate };
  readonly plan: PlanRevision;
}

/** @throws Problem 404 */
export async function periodInHand(tx: Tx, plans: PlanLibrary, periodId: string): Promise<PeriodInHand> {
  const [row] = await tx.manager.query<
    { province: string; from: LegalDate; to: LegalDate; plan: string; revision: number }[]
  >(
    `SELECT p.province_code AS province, p.from_day AS "from", p.to_day AS "to", s.plan, s.plan_revision AS revision
     FROM period p JOIN subject s ON s.id = p.id WHERE p.id = $1`,
    [periodId],
  );
  if (!row) throw notFound(decisionWords.period);
  const { province, from, to, plan, revision } = row;
  return { periodId, provinceCode: province, period: { from, to }, plan: await plans.revision(tx, plan, revision) };
}
