import { inVietnamese, toVietnamese } from '@app/domain/shared';
import type { PlanRevision } from './plan-revision';
import type { MissingFact } from './targets/missing';

/** What would have to be told before a target can be said for good, each kind once: "Số người nghiện của kỳ trước (177 địa bàn)". */
export function missingInVietnamese(plan: PlanRevision, missing: readonly MissingFact[]): string[] {
  const results = missing.filter(({ kind }) => kind === 'result').map((fact) => wordsOf(plan, fact));
  const units = new Map<string, Set<string>>();
  for (const fact of missing.filter(({ kind }) => kind !== 'result')) {
    const what = wordsOf(plan, fact);
    units.set(what, (units.get(what) ?? new Set()).add(fact.unit));
  }
  return [...results, ...[...units].map(([what, codes]) => `${what} (${codes.size} địa bàn)`)];
}

const BASELINES = { registration: 'khi đăng ký', 'previous-period': 'của kỳ trước', 'previous-year': 'của năm trước' };

function wordsOf(plan: PlanRevision, fact: MissingFact): string {
  switch (fact.kind) {
    case 'figure':
      return labelOf(plan, fact.indicator);
    case 'earlier-figure':
      return `${labelOf(plan, fact.indicator)} ${BASELINES[fact.baseline]}`;
    case 'earlier-list':
      return `danh sách ngày ${toVietnamese(fact.day)}`;
    case 'condition':
      return fact.of === 'base' ? 'địa bàn nào thuộc diện tính' : 'số liệu để xét điều kiện';
    case 'result':
      return `kết quả của ${nameOf(plan, fact.unit)}`;
  }
}

function labelOf({ indicators }: PlanRevision, id: string): string {
  const found = indicators.find((one) => one.id === id);
  return found ? inVietnamese(found.label) : id;
}

function nameOf({ units, parent }: PlanRevision, code: string): string {
  const label =
    [...(units.parents?.list ?? []), ...units.list].find((one) => one.code === code)?.label ?? parent?.label;
  return label ? inVietnamese(label) : code;
}
