import {
  readPredecessors,
  type ImportGround,
  type ImportLine,
  type KnownStep,
  type KnownUnit,
} from '@app/domain/territory';
import type { Tx } from '@app/platform';

/** What the lines speak of and is there: three questions to the database, however long the list. */
export async function groundOf({ manager, actor }: Tx, lines: readonly ImportLine[]): Promise<ImportGround> {
  const codes = variants(lines.flatMap(({ values }) => [values.code, values.parent, values.province]));
  const predecessors = [...new Set(lines.flatMap(({ values }) => readPredecessors(values.predecessors).codes))];
  const known = await manager.query<KnownUnit[]>(`SELECT ${UNIT} FROM unit WHERE code = ANY ($1)`, [
    [...new Set([...codes, ...predecessors])],
  ]);
  const formerly = await manager.query<KnownUnit[]>(
    `SELECT ${UNIT} FROM unit_former WHERE code = ANY ($1) ORDER BY code, valid_to DESC`,
    [[...new Set([...variants(lines.map(({ values }) => values.parent)), ...predecessors])]],
  );
  const passed = await manager.query<KnownStep[]>(
    `SELECT s.predecessor_code AS predecessor, u.full_name AS "successorName", s.day, s.kind
     FROM unit_succession s LEFT JOIN unit u ON u.code = s.successor_code WHERE s.predecessor_code = ANY ($1) ORDER BY s.successor_code`,
    [predecessors],
  );
  return {
    known: new Map(known.map((unit) => [unit.code, unit])),
    formerly: byCode(formerly, ({ code }) => code),
    passed: byCode(passed, ({ predecessor }) => predecessor),
    province: actor.scope.province,
  };
}

function byCode<T>(rows: readonly T[], codeOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(codeOf(row));
    if (group) group.push(row);
    else groups.set(codeOf(row), [row]);
  }
  return groups;
}

const UNIT = `code, level, full_name AS "fullName", province_code AS "provinceCode", valid_from AS "from", from_attested AS "fromAttested",
  valid_to AS "to"`;

/** Excel makes numbers of codes and takes their zeros away. */
const variants = (written: readonly (string | number)[]): string[] =>
  written.map(String).flatMap((code) => [code, code.padStart(2, '0'), code.padStart(5, '0')]);
