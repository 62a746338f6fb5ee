import type { LegalDate } from '@app/domain/shared';
import { isShare, satisfies } from '@app/domain/criteria';
import type { PlanRevision } from '../shape/plan-revision';
import type { Target, TargetTable } from '../shape/target';
import type { UnitResult } from '../targets-of';
import { judged, type Measured } from './goal';

/** One row of a table by locality, measured. */
export interface LocalityResult {
  readonly unit: string;
  readonly of: number;
  readonly required: number;
  readonly actual: number;
  readonly met: boolean;
  /** It does what the table asks of it and is still below what the general target asks of all (Hạ Long 16 of 33). */
  readonly belowGeneral?: true;
}

/**
 * A table by locality: the column of the span that has not ended by that day (without a day, the last), each row held against the units of
 * its locality that are on the list.
 */
export function measureTable(
  table: TargetTable,
  units: readonly UnitResult[],
  day: LegalDate | undefined,
): Measured & { readonly localities: readonly LocalityResult[]; readonly by?: LegalDate } {
  const spans = table.spans.filter(({ id }) => table.columns.includes(id));
  const span = (day === undefined ? undefined : spans.find(({ to }) => to >= day)) ?? spans.at(-1);
  const column = span ? table.columns.indexOf(span.id) : table.columns.length - 1;
  const localities = table.rows.map(({ unit, values }): LocalityResult => {
    const own = units.filter(({ parent, code }) => parent === unit || code === unit);
    const actual = own.filter(({ listed }) => listed).length;
    const required = values[column] ?? 0;
    return { unit, of: valueOf('of', table, values) ?? own.length, required, actual, met: actual >= required };
  });
  const sum = (part: 'of' | 'required' | 'actual'): number => localities.reduce((all, row) => all + row[part], 0);
  const required = table.total[column] ?? sum('required');
  const of = valueOf('of', table, table.total) ?? sum('of');
  const actual = sum('actual');
  const verdict = judged(actual >= required ? 'met' : 'not-met');
  const held = { of, least: required, required, actual, ...verdict, nothingArose: of === 0 };
  return { ...held, ...(span && { by: span.to }), localities };
}

/** Marks the localities that would fail the general target that the table divides. */
export function besideGeneral(
  localities: readonly LocalityResult[],
  { refines }: Target,
  { targets }: PlanRevision,
): LocalityResult[] {
  const general = targets.find(({ id }) => id === refines)?.is;
  return localities.map((row) =>
    general && isShare(general) && row.met && row.of > 0 && !satisfies(general, row.actual, row.of)
      ? { ...row, belowGeneral: true }
      : row,
  );
}

function valueOf(column: string, { columns }: TargetTable, values: readonly number[]): number | undefined {
  const at = columns.indexOf(column);
  return at < 0 ? undefined : values[at];
}
