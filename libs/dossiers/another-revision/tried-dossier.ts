import { figuresOf, statedFacts, type StagedFigure } from '@app/domain/appraisal';
import { dossierUnder, type DossierState } from '@app/domain/dossiers';
import { dryRun, type DryRun, type PlanRevision } from '@app/domain/plans';
import { refusal, type LegalDate, type Refusal } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import type { Subject } from '@app/workflow';
import type { DossierLifecycle } from '../dossier.lifecycle';
import { besideFigures } from '../figures/beside-figures';
import { named } from '../figures/figures';
import { figuresToJudge } from '../figures/figures-to-judge';
import { judgedOn, readingsOf, type JudgedOnFigures } from '../queries/judged-criteria';

/** What going to another revision would do to one dossier, and what stands against it. */
export interface TriedDossier {
  readonly run: DryRun;
  /** what both sides were judged on */
  readonly known: JudgedOnFigures;
  /** the state cannot be made, a paper is under way, or the figures could not be entered under the new revision */
  readonly impossible: readonly Refusal[];
}

export interface Trial {
  readonly subject: Subject;
  readonly before: PlanRevision;
  readonly after: PlanRevision;
  readonly today: LegalDate;
}

/** Tries the move of one dossier; nothing is written. The same answer for everybody, whichever figures they may see. */
export async function tryDossier(
  tx: Tx,
  lifecycle: DossierLifecycle,
  { subject, before, after, today }: Trial,
): Promise<TriedDossier> {
  const figures = await figuresToJudge(tx, subject.id);
  const state = subject.state as DossierState;
  const readings = knownOf(before, figures, state);
  const beside = await besideFigures(tx, { id: subject.id, plan: before, state, figures });
  const run = dryRun(before, after, statedFacts(before, readings, beside), today);
  const machine = await lifecycle.machine(tx, { ...subject, planRevision: after.revision.number });
  const remade = dossierUnder(subject.snapshot, { from: before, to: after, machine });
  const impossible = [
    ...('impossible' in remade ? remade.impossible : []),
    ...(await paperUnderWay(tx, subject.id)),
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

/** A decision or notice that is being checked or signed says what the old revision says. */
async function paperUnderWay({ manager }: Tx, dossierId: string): Promise<Refusal[]> {
  const rows = await manager.query<unknown[]>(
    `SELECT 1 FROM decision_item i JOIN subject p ON p.id = i.document_id
     WHERE i.dossier_id = $1 AND p.state NOT IN ('discarded', 'recalled', 'replaced')
       AND NOT EXISTS (SELECT 1 FROM event e WHERE e.subject_id = i.dossier_id AND e.act = 'decide' AND e.payload ->> 'documentId' = p.id::text)`,
    [dossierId],
  );
  return rows.length > 0 ? [refusal('move.paper-under-way')] : [];
}
