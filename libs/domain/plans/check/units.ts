import type { LegalDate } from '@app/domain/shared';
import type { PlanRevision } from '../shape/plan-revision';
import type { ListedUnit } from '../shape/units';
import { problem, type PlanProblem } from './plan-problem';

/** Units that could not be found, or are not as many as the plan itself says. */
export function wrongUnits({ units }: PlanRevision): PlanProblem[] {
  const found: PlanProblem[] = [];
  const where = [units.province, units.parent, units.nation || undefined].filter((one) => one !== undefined);
  if (where.length !== 1) found.push(problem(['units'], 'units.where'));
  if (units.list.length > 0) found.push(...wrongCount(units.list, units.expect, units.asOf, ['units', 'list']));
  if (units.parents?.expect)
    found.push(...wrongCount(units.parents.list, units.parents.expect, units.asOf, ['units', 'parents', 'list']));
  const parents = new Set(units.parents?.list.map(({ code }) => code));
  for (const { code, parent } of units.list)
    if (parent !== undefined && !parents.has(parent))
      found.push(problem(['units', 'list', code, 'parent'], 'reference.unit', { id: parent }));
  for (const unit of [...units.list, ...(units.parents?.list ?? [])])
    if (unit.from && unit.to && unit.to < unit.from)
      found.push(problem(['units', 'list', unit.code], 'units.ends-before-it-starts'));
  return found;
}

function wrongCount(
  list: readonly ListedUnit[],
  expect: Readonly<Record<string, number>>,
  day: LegalDate,
  path: readonly string[],
): PlanProblem[] {
  const current = list.filter(({ from, to }) => (!from || from <= day) && (!to || day <= to));
  const count = (kind: string): number =>
    kind === 'all' ? current.length : current.filter((unit) => unit.kind === kind).length;
  const asked = Object.entries(expect).filter(([kind]) => kind === 'all' || current.some((unit) => unit.kind));
  return asked.flatMap(([kind, expected]) =>
    count(kind) === expected ? [] : [problem(path, 'units.count', { kind, expected, listed: count(kind), day })],
  );
}
