import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { VERDICT_VI, type Verdict } from '@app/domain/criteria';
import { dossierSentences, dossierStateLabels, namesOfPlan, type DossierState } from '@app/domain/dossiers';
import type { CriterionMove, PlanRevision } from '@app/domain/plans';
import { canonicalJson } from '@app/domain/shared';
import { sentence } from '@app/domain/workflow';
import { PlanLibrary } from '@app/plans';
import type { Tx } from '@app/platform';
import type { Subject } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';
import { seesPolice } from '../figures/figures';
import { judgedCriteria } from '../queries/judged-criteria';
import { trialMaterial } from './trial-material';
import { tryDossier, type TriedDossier } from './tried-dossier';
import type { Outcome, TriedCounts, TriedCriterion, TriedLine } from './dry-run.dto';

/** What is decided about a dossier stays decided under the revision that it was decided under. */
const DECIDED: readonly DossierState[] = [
  'not-selected',
  'recognised',
  'not-recognised',
  'withdrawn',
  'refused-at-intake',
];

export const isRunning = ({ final, state }: Pick<Subject, 'final' | 'state'>): boolean =>
  !final && !DECIDED.includes(state as DossierState);

/** Tries the move of every running dossier of a period, by name of the unit. Nothing is written. */
@Injectable()
export class TryPeriod {
  constructor(
    private readonly plans: PlanLibrary,
    private readonly lifecycle: DossierLifecycle,
  ) {}

  async lines(tx: Tx, periodId: string, after: PlanRevision): Promise<TriedLine[]> {
    const lines: TriedLine[] = [];
    const running = await runningIn(tx, periodId, after.revision.number);
    const materials = await trialMaterial(
      tx,
      running.map(({ id }) => id),
    );
    for (const unit of running) {
      const material = materials.get(unit.id);
      if (!material) throw new Error(`dossier ${unit.id} has gone`);
      const { subject } = material;
      const before = await this.plans.revision(tx, subject.plan, subject.planRevision);
      const tried = await tryDossier(tx, this.lifecycle, { ...material, before, after, today: tx.today });
      lines.push(lineOf({ unit, subject, before, after }, tried, seesPolice(tx)));
    }
    return lines;
  }
}

export function countsOfLines(lines: readonly TriedLine[]): TriedCounts {
  const count = (outcome: Outcome): number => lines.filter((line) => line.outcome === outcome).length;
  return {
    total: lines.length,
    unchanged: count('unchanged'),
    changes: count('changes'),
    undetermined: count('undetermined'),
    impossible: count('impossible'),
  };
}

/** Names a result by what it decides. Not by its sentences: they differ with who reads them. */
export function nameOfResult(revision: number, lines: readonly TriedLine[]): string {
  const decided = lines.map(({ dossierId, revision: from, outcome, before, after, criteria, reasons }) => [
    dossierId,
    from,
    outcome,
    before,
    after,
    criteria.map(({ id, before: was, after: is, missing }) => [id, was, is, missing]),
    reasons.map(({ code }) => code),
  ]);
  return createHash('sha256')
    .update(canonicalJson([revision, decided]))
    .digest('hex');
}

interface UnitTried {
  readonly id: string;
  readonly unitCode: string;
  readonly unitName: string;
}

const runningIn = ({ manager }: Tx, periodId: string, revision: number): Promise<UnitTried[]> =>
  manager.query<UnitTried[]>(
    `SELECT d.id, d.unit_code AS "unitCode", d.unit_name AS "unitName"
     FROM dossier d JOIN subject s ON s.id = d.id
     WHERE d.period_id = $1 AND NOT s.final AND s.state <> ALL ($2) AND s.plan_revision < $3 ORDER BY d.unit_sorted, d.unit_code`,
    [periodId, DECIDED, revision],
  );

interface Tried {
  readonly unit: UnitTried;
  readonly subject: Subject;
  readonly before: PlanRevision;
  readonly after: PlanRevision;
}

function lineOf(
  { unit, subject, before, after }: Tried,
  { run, known, impossible }: TriedDossier,
  police: boolean,
): TriedLine {
  const names = namesOfPlan(after);
  const moved = run.criteria.filter((one) => one.before !== one.after || one.missing.length > 0);
  const [was, is] = [judgedCriteria(before, known, police), judgedCriteria(after, known, police)];
  const why = (judged: typeof was, id: string): string | null =>
    judged.find((criterion) => criterion.id === id)?.explanation?.text ?? null;
  return {
    dossierId: unit.id,
    unitCode: unit.unitCode,
    unitName: unit.unitName,
    state: subject.state,
    stateLabel: dossierStateLabels[subject.state as DossierState],
    revision: subject.planRevision,
    outcome: outcomeOf(run, impossible.length > 0),
    before: run.verdict.before,
    after: run.verdict.after,
    criteria: moved.map((one): TriedCriterion => ({
      id: one.id,
      label: [...is, ...was].find(({ id }) => id === one.id)?.label ?? one.id,
      before: one.before ?? null,
      after: one.after ?? null,
      move: moveInWords(one),
      why: why(was, one.id),
      whyThen: why(is, one.id),
      missing: one.missing.map((indicator) => names.indicator(indicator)),
      assumed: one.assumed.map((indicator) => names.indicator(indicator)),
    })),
    assumed: run.assumed.map((indicator) => names.indicator(indicator)),
    reasons: impossible.map((reason) => ({ code: reason.code, text: sentence(reason, dossierSentences) })),
  };
}

function outcomeOf({ changes, missing }: TriedDossier['run'], impossible: boolean): Outcome {
  if (impossible) return 'impossible';
  if (missing.length > 0) return 'undetermined';
  return changes ? 'changes' : 'unchanged';
}

const moveInWords = ({ before, after }: CriterionMove): string => `${inWords(before)} → ${inWords(after)}`;
const inWords = (verdict: Verdict | undefined): string => (verdict ? VERDICT_VI[verdict] : 'không có tiêu chí này');
