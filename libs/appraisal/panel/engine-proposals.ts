import { appraisedFigures, finalFigures, judgeFigures, verdictsBy } from '@app/domain/appraisal';
import type { Verdict } from '@app/domain/criteria';
import type { DossierState } from '@app/domain/dossiers';
import type { PlanRevision } from '@app/domain/plans';
import { besideFigures, figuresToJudge } from '@app/dossiers';
import type { Tx } from '@app/platform';
import type { Subject } from '@app/workflow';

/**
 * The engine's verdicts on a dossier. In the reappraisal they are on the figures of the last day, because those are what the lead looks
 * at again. The same for every office: who may not see a figure may still know what comes of it.
 */
export async function proposalsFor(
  tx: Tx,
  { id, state }: Pick<Subject, 'id' | 'state'>,
  plan: PlanRevision,
): Promise<Record<string, Verdict>> {
  const figures = await figuresToJudge(tx, id);
  const readings = state === 'reappraisal' ? finalFigures(plan, figures) : appraisedFigures(plan.indicators, figures);
  const beside = await besideFigures(tx, { id, plan, state: state as DossierState, figures });
  return verdictsBy(judgeFigures(plan, readings, beside));
}
