import { baselineInVietnamese, termInVietnamese, type Term } from '@app/domain/criteria';
import { namesOfPlan } from '@app/domain/dossiers';
import {
  clauseOrNull,
  targetInVietnamese,
  type LocalityResult,
  type MissingFact,
  type Needed,
  type PlanRevision,
  type StepPart,
  type Target,
  type TargetResult,
} from '@app/domain/plans';
import { inVietnamese, toVietnamese, type LegalDate } from '@app/domain/shared';
import type { MissingOfTarget, TargetLocality, TargetStepPart, TargetView } from './target.dto';

/** How results are told: measured on which day, and how units are called, by code. */
interface Telling {
  readonly day: LegalDate;
  readonly names: ReadonlyMap<string, string>;
}

/** Codes of all units that the results name. */
export const unitsNamedIn = (results: readonly TargetResult[]): string[] => [
  ...new Set(
    results.flatMap((result) => [
      ...missingIn(result).map(({ unit }) => unit),
      ...(result.localities ?? []).map(({ unit }) => unit),
    ]),
  ),
];

export const targetViews = (plan: PlanRevision, results: readonly TargetResult[], telling: Telling): TargetView[] =>
  results.flatMap((result) => {
    const target = plan.targets.find(({ id }) => id === result.id);
    return target ? [viewOf(plan, target, result, telling)] : [];
  });

function viewOf(plan: PlanRevision, target: Target, result: TargetResult, { day, names }: Telling): TargetView {
  const {
    id,
    label,
    of,
    required,
    actual,
    verdict,
    met,
    nothingArose,
    reportOnly,
    by,
    step,
    localities = [],
    clause,
  } = result;
  const missing = missingIn(result);
  return {
    id,
    label: inVietnamese(label),
    asks: targetInVietnamese(target, day),
    ...onFigure(plan, target),
    of,
    required,
    ...bounds(result),
    actual,
    verdict,
    met,
    nothingArose,
    reportOnly,
    by: by ?? null,
    step: step ? { keep: partOf(step.keep), add: partOf(step.add) } : null,
    localities: localities.map((row) => localityOf(row, names)),
    open: new Set(missing.map(({ unit }) => unit)).size,
    missing: grouped(missing, { names, words: (fact) => wordsOf(plan, target, fact) }),
    clause: clauseOrNull(plan, clause),
  };
}

const missingIn = ({ missing = [], step }: TargetResult): MissingFact[] => [...missing, ...(step?.missing ?? [])];

const bounds = ({ least, most }: Needed) => ({ least: least ?? null, most: most ?? null });

const partOf = (part: StepPart | undefined): TargetStepPart | null =>
  part ? { required: part.required, ...bounds(part), actual: part.actual, met: part.met ?? null } : null;

const localityOf = (row: LocalityResult, names: Telling['names']): TargetLocality => ({
  ...row,
  name: names.get(row.unit) ?? row.unit,
  belowGeneral: row.belowGeneral ?? false,
});

function onFigure(plan: PlanRevision, { measure }: Target): Pick<TargetView, 'unit' | 'since'> {
  const figure = measure.kind === 'part' ? measure.of : measure.kind === 'against' ? measure.figure : undefined;
  return {
    unit: plan.indicators.find(({ id }) => id === figure)?.unit ?? null,
    since: measure.kind === 'against' ? baselineInVietnamese(measure.baseline, namesOfPlan(plan)) : null,
  };
}

/** One line for each thing that is missing, with all units that lack it. */
function grouped(
  missing: readonly MissingFact[],
  { names, words }: { readonly names: Telling['names']; readonly words: (fact: MissingFact) => string },
): MissingOfTarget[] {
  const lines = new Map<string, string[]>();
  for (const fact of missing) {
    const what = words(fact);
    lines.set(what, [...(lines.get(what) ?? []), names.get(fact.unit) ?? fact.unit]);
  }
  return [...lines].map(([what, units]) => ({ what, units }));
}

function wordsOf(plan: PlanRevision, { measure, of }: Target, fact: MissingFact): string {
  const names = namesOfPlan(plan);
  const condition = (term: Term): string => termInVietnamese(term, names).text;
  switch (fact.kind) {
    case 'figure':
      return names.indicator(fact.indicator);
    case 'earlier-figure':
      return `${names.indicator(fact.indicator)} ${baselineInVietnamese(fact.baseline, names)}`;
    case 'earlier-list':
      return `danh sách ngày ${toVietnamese(fact.day)}`;
    case 'result':
      return 'kết quả công nhận';
    case 'condition': {
      const term =
        fact.of === 'base'
          ? of.kind === 'where'
            ? of.term
            : undefined
          : measure.kind === 'units-where'
            ? measure.term
            : undefined;
      return `căn cứ để xét${term ? `: ${condition(term)}` : ''}`;
    }
  }
}
