import { explainInVietnamese, walkTerm, type Explanation, type Names, type Term } from '@app/domain/criteria';

const NONE_AT_ALL = 'Không có (bằng 0)';
const AS_WRITTEN = 'Theo tiêu chí của Kế hoạch';
const BY_APPRAISAL = 'Chưa đáp ứng, theo kết quả thẩm định';

/** What a criterion asks, in the few words of a table's cell. */
export function requiredInWords(term: Term): string {
  const leaves = [...walkTerm(term)].map((step) => step.term.op).filter((op) => op !== 'all');
  return leaves.length > 0 && leaves.every((op) => op === 'none') ? NONE_AT_ALL : AS_WRITTEN;
}

/**
 * What was found, for a notice to the commune: the counts that failed. A criterion that counts police figures is told without any: those
 * are never printed (docs/practice.md 3); whoever drafts the notice may put other words there.
 */
export function foundInWords(because: Explanation, names: Names, hasPoliceFigures: boolean): string {
  const failed = hasPoliceFigures ? [] : failedLeaves(because);
  if (failed.length === 0) return BY_APPRAISAL;
  return failed.map((leaf) => explainInVietnamese(leaf, names).text.replace(/: chưa đạt$/u, '')).join('; ');
}

function failedLeaves(explanation: Explanation): Explanation[] {
  if (explanation.verdict !== 'not-met') return [];
  const below = (explanation.parts ?? []).flatMap(failedLeaves);
  return below.length > 0 ? below : [explanation];
}
