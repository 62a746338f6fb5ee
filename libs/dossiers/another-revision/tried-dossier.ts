import { figuresOf, statedFacts, type StagedFigure } from '@app/domain/appraisal';
import { dossierUnder, type DossierState } from '@app/domain/dossiers';
import { dryRun, type DryRun, type PlanRevision } from '@app/domain/plans';
import { refusal, type LegalDate, type Refusal } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import type { DossierLifecycle } from '../dossier.lifecycle';
import { besideFigures } from '../figures/beside-figures';
import { named } from '../figures/figures';
import { judgedOn, readingsOf, type JudgedOnFigures } from '../queries/judged-criteria';
import type { TrialMaterial } from './trial-material';

/** What going to another revision would do to one dossier, and what stands against it. */
export interface TriedDossier {
  readonly run: DryRun;
  /** what both sides were judged on */
  readonly known: JudgedOnFigures;
  /** the state cannot be made, a paper is under way, or the figures could not be entered under the new revision */
  readonly impossible: readonly Refusal[];
}

export interface Trial extends TrialMaterial {
  readonly before: PlanRevision;
  readonly after: PlanRevision;
  readonly today: LegalDate;
}

/** Tries the move of one dossier; nothing is written. The same answer for everybody, whichever figures they may see. */
export async function tryDossier(
  tx: Tx,
  lifecycle: DossierLifecycle,
  { subject, figures, paperUnderWay, before, after, today }: Trial,
): Promise<TriedDossier> {
  const state = subject.state as DossierState;
  const readings = knownOf(before, figures, state);
  const beside = await besideFigures(tx, { id: subject.id, plan: before, state, figures });
  const run = dryRun(before, after, statedFacts(before, readings, beside), today);
  const machine = await lifecycle.machine(tx, { ...subject, planRevision: after.revision.number });
  const remade = dossierUnder(subject.snapshot, { from: before, to: after, machine });
  const impossible = [
    ...('impossible' in remade ? remade.impossible : []),
    ...(paperUnderWay ? [refusal('move.paper-under-way')] : []),
    ...run.impossible.map((refused) => named(after, refused)),
  ];
  return { run, known: { readings, beside }, impossible };
}

/** The figures that the dossier is judged on now, and those of the same stage that only the new revision has a name for. */
function knownOf(
  plan: PlanRevision,
  figures: readonly StagedFigure[],
  state: DossierState,
): JudgedOnFigures['readings'] {
  const stage = judgedOn(state, figures);
  return { ...figuresOf(figures, stage), ...readingsOf(plan, figures, stage) };
}
