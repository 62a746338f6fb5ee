import type { PlanError } from '@app/plans';

/** `tệp:dòng:cột câu lỗi`, as editors and terminals make links of it, and what to write instead. */
export function errorLines(name: string, errors: readonly PlanError[]): string[] {
  return errors.map(({ line, column, message, hint }) =>
    [`${name}:${line}:${column} ${message}`, ...(hint ? [`  → ${hint}`] : [])].join('\n'),
  );
}
