import type { PlanRevision } from '../shape/plan-revision';
import type { Target, TargetTable } from '../shape/target';
import { problem, type PlanProblem } from './plan-problem';

/** Targets that say no day, no number, or a table whose rows do not fit its columns. */
export function wrongTargets(plan: PlanRevision): PlanProblem[] {
  return plan.targets.flatMap((target) => [
    ...wrongTime(target),
    ...wrongTest(target),
    ...wrongSteps(target),
    ...(target.table ? wrongTable(target.table, ['targets', target.id]) : []),
    ...unknownUnits(target, plan),
  ]);
}

function wrongTime({ id, by, every, steps, table }: Target): PlanProblem[] {
  const said = [by, every, steps[0], table].filter((one) => one !== undefined);
  if (said.length !== 1) return [problem(['targets', id], 'target.by-or-every')];
  const back = steps.findIndex((step, i) => i > 0 && step.by <= steps[i - 1].by);
  return back < 0 ? [] : [problem(['targets', id, 'steps', String(back), 'by'], 'target.steps-order')];
}

function wrongTest({ id, measure, is, change, steps, table }: Target): PlanProblem[] {
  const path = ['targets', id];
  if (measure.kind === 'against') return change ? [] : [problem(path, 'target.change-needed')];
  if (change) return [problem([...path, 'is'], 'target.test-needed')];
  if (!is && steps.length === 0 && !table) return [problem(path, 'shape.missing-key', { key: 'is' })];
  return is && (steps.length > 0 || table) ? [problem([...path, 'is'], 'target.said-twice')] : [];
}

/** Kept and added are units of a list; a sum of figures has none. */
function wrongSteps({ id, measure, steps }: Target): PlanProblem[] {
  if (measure.kind === 'listed' || measure.kind === 'parent') return [];
  return steps.flatMap(({ keep, add }, i) =>
    keep === undefined && add === undefined
      ? []
      : [problem(['targets', id, 'steps', String(i), keep === undefined ? 'add' : 'keep'], 'target.step-of-no-list')],
  );
}

function wrongTable({ spans, columns, rows, total, stated }: TargetTable, path: readonly string[]): PlanProblem[] {
  const known = new Set(['of', 'baseline', ...spans.map(({ id }) => id)]);
  const width = columns.length;
  const lines = rows.length + (total.length > 0 ? 1 : 0);
  return [
    ...columns
      .filter((column) => !known.has(column))
      .map((id) => problem([...path, 'columns'], 'reference.column', { id })),
    ...rows
      .filter(({ values }) => values.length !== width)
      .map(({ unit, values }) =>
        problem([...path, 'rows', unit], 'target.row-width', { width, written: values.length }),
      ),
    ...(total.length > 0 && total.length !== width
      ? [problem([...path, 'total'], 'target.row-width', { width, written: total.length })]
      : []),
    ...Object.entries(stated).flatMap(([column, printed]) => {
      if (!columns.includes(column)) return [problem([...path, 'stated', column], 'reference.column', { id: column })];
      if (printed.length === lines) return [];
      return [problem([...path, 'stated', column], 'target.stated-length', { lines, written: printed.length })];
    }),
    ...spans
      .filter(({ from, to }) => to < from)
      .map(({ id }) => problem([...path, 'spans', id], 'target.span-ends-before-it-starts')),
  ];
}

/** Units that a target names must be in the plan's own lists; national codes are checked against the territory later. */
function unknownUnits({ id, of, table }: Target, { units }: PlanRevision): PlanProblem[] {
  const listed = new Set([...units.list, ...(units.parents?.list ?? [])].map(({ code }) => code));
  const isKnown = (code: string): boolean => listed.has(code) || /^\d{3,5}$/.test(code);
  const unknown = (code: string, ...path: string[]): PlanProblem[] =>
    isKnown(code) ? [] : [problem(['targets', id, ...path], 'reference.unit', { id: code })];
  return [
    ...(of.kind === 'named' ? of.units.flatMap((code, i) => unknown(code, 'of', 'named', String(i))) : []),
    ...(table?.rows ?? []).flatMap(({ unit }) => unknown(unit, 'rows', unit)),
  ];
}
