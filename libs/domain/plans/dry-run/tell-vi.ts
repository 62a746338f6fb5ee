import { VERDICT_VI, type Names, type Verdict } from '@app/domain/criteria';
import type { CriterionMove, DryRun } from './dry-run';

/** What a dry run found, a line for each criterion that changes: "TC1 …: chưa đạt → đạt (số tạm dùng: …)". */
export function dryRunInVietnamese(run: DryRun, names: Names): string[] {
  const moved = run.criteria.filter(({ before, after, missing }) => before !== after || missing.length > 0);
  if (run.impossible.length > 0) return ['Không chuyển được: số liệu hiện có trái với kiểm tra của bản mới.'];
  if (moved.length === 0)
    return [`Không thay đổi (${VERDICT_VI[run.verdict.after]})${assumedWords(run.assumed, names)}.`];
  return moved.map((move) => `${names.term(move.id)}: ${moveWords(move, names)}.`);
}

function moveWords({ before, after, assumed, missing }: CriterionMove, names: Names): string {
  const lacking = missing.map((id) => `“${names.indicator(id)}”`).join(', ');
  const why = lacking === '' ? '' : `, vì chưa có số liệu ${lacking}`;
  return `${word(before)} → ${word(after)}${why}${assumedWords(assumed, names)}`;
}

function word(verdict: Verdict | undefined): string {
  return verdict ? VERDICT_VI[verdict] : 'không có tiêu chí này';
}

function assumedWords(assumed: readonly string[], names: Names): string {
  if (assumed.length === 0) return '';
  return ` (số tạm dùng: ${assumed.map((id) => `“${names.indicator(id)}”`).join(', ')})`;
}
