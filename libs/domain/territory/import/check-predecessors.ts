import { addDays, refusal, type LegalDate, type Refusal } from '@app/domain/shared';
import { unitLevelLabels } from '../messages.vi';
import type { UnitLevel } from '../unit-history';
import type { ImportGround, KnownUnit } from './ground';
import type { LineRead, LineUnit } from './read-line';

/** What the former units of a line are held against: the other lines by their codes, and which of them stand in one circle. */
export interface ListAround {
  readonly first: ReadonlyMap<string, LineRead>;
  readonly circles: ReadonlyMap<string, number>;
}

/** All that is wrong with the units that a line says its unit came from. */
export function predecessorFaults(
  { fields }: LineRead,
  { first, circles }: ListAround,
  ground: ImportGround,
): Refusal[] {
  const { code: own, predecessors = [], level, from } = fields;
  // once for a line, not for each of its codes: dates are slow, and lists are long
  const came: Coming = { level, turn: from && { from, last: addDays(from, -1) } };
  return predecessors.flatMap((written): Refusal[] => {
    if (written === own) return [refusal('import.predecessor-itself', { written })];
    const listed = ground.known.has(written) ? undefined : first.get(written);
    if (listed && own !== undefined && circles.get(own) === circles.get(written))
      return [refusal('import.predecessor-circular', { written, row: listed.row })];
    if (listed && !listed.unit) return [refusal('import.predecessor-faulty', { written })];
    const forms = listed?.unit ? [formOfLine(listed.unit)] : formsThere(written, ground);
    return forms.length === 0
      ? [refusal('import.predecessor-unknown', { written })]
      : misfits(came, written, forms, listed?.row, ground);
  });
}

/** What comes of former units: its level, and the days on which they end and it begins, as far as the line tells them. */
interface Coming {
  readonly level: UnitLevel | undefined;
  readonly turn: Turn | undefined;
}

interface Turn {
  readonly from: LegalDate;
  /** the day before, on which a former unit must end */
  readonly last: LegalDate;
}

const formOfLine = (unit: LineUnit): KnownUnit => ({ ...unit, provinceCode: unit.province, fromAttested: false });

const formsThere = (code: string, { known, formerly }: ImportGround): KnownUnit[] => {
  const present = known.get(code);
  return present ? [present, ...(formerly.get(code) ?? [])] : [];
};

/** @param row where the former unit stands in the list; undefined: it is in the country's list already */
function misfits(
  { level, turn }: Coming,
  written: string,
  forms: readonly KnownUnit[],
  row: number | undefined,
  { province, passed }: ImportGround,
): Refusal[] {
  const faults: Refusal[] = [];
  const former = bearerBefore(forms, turn?.last);
  if (!former) return faults;
  const { fullName: name } = former;
  if (level && !mayBecome(former.level, level))
    faults.push(refusal('import.predecessor-level', { name, level: unitLevelLabels[former.level] }));
  // where a line of the list is of another province, it says so itself
  if (row === undefined && province !== '*' && former.provinceCode !== province)
    faults.push(refusal('import.predecessor-elsewhere', { written, name, own: province }));
  if (!turn) return faults;
  const said = (passed.get(written) ?? []).filter(({ day }) => day === turn.from);
  if (former.to !== turn.last) faults.push(notEnded(former, written, turn, row));
  // parts of a unit may come with one list after the other; whoever was told otherwise of it has read that already
  else if (said.some(({ kind }) => kind !== 'split'))
    faults.push(
      refusal('import.predecessor-passed', { name, successor: said[0]?.successorName ?? '', from: turn.from }),
    );
  return faults;
}

/** What bore the code until the day before; or else on that day, or else as it is known last: the nearest to what was meant. */
function bearerBefore(forms: readonly KnownUnit[], last: LegalDate | undefined): KnownUnit | undefined {
  return (
    (last && forms.find(({ to }) => to === last)) ??
    (last && forms.find((form) => form.from <= last && (form.to === null || form.to > last))) ??
    forms[0]
  );
}

/** A district on an island became a special zone; otherwise what merges is of one level. */
const mayBecome = (former: UnitLevel, level: UnitLevel): boolean =>
  former === level || (former === 'district' && level === 'commune');

function notEnded(former: KnownUnit, written: string, { from, last }: Turn, row: number | undefined): Refusal {
  const { fullName: name, to } = former;
  if (former.from >= from && !former.fromAttested)
    return refusal('import.predecessor-younger', { written, name, since: former.from, from });
  if (to !== null) return refusal('import.predecessor-ended', { written, name, to, last, next: addDays(to, 1) });
  return row === undefined
    ? refusal('import.predecessor-standing', { written, name })
    : refusal('import.predecessor-without-end', { name, row, last });
}
