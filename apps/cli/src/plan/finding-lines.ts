import type { Finding } from '@app/domain/plan-lint';
import { clauseInVietnamese, type PlanRevision } from '@app/domain/plans';

const LEVELS: Readonly<Record<Finding['level'], string>> = { warn: 'Cần xem', note: 'Lưu ý' };

/** Where the paper says it, what is remarkable about it, and the place in the file. */
export function findingLines(plan: PlanRevision, findings: readonly Finding[]): string[] {
  return findings.map(({ rule, level, clause, message, path, accepted }) =>
    [
      `${LEVELS[level]} [${clauseInVietnamese(plan, clause)}] ${message}`,
      `  ${path} (${rule})`,
      ...(accepted === undefined ? [] : [`  Đã chấp nhận: ${accepted}`]),
    ].join('\n'),
  );
}
