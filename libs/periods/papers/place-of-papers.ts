import { inSentence, lettersOfOffice, type IssuingOffice } from '@app/domain/documents';
import { sittingOf, type PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { kindOfPart, UNIT_KINDS } from '@app/domain/territory';
import { planUnits } from '@app/plans';
import type { Tx } from '@app/platform';

/** Whose papers they are, as papers print it. */
export interface PlaceOfPapers {
  /** `Quảng Ngãi`, `Quy Nhơn Đông`: place before the date */
  readonly place: string;
  /** `tỉnh Quảng Ngãi`, `phường Quy Nhơn Đông`: the unit whose committee decides */
  readonly jurisdiction: string;
  /** `tỉnh Quảng Ngãi`: the province that it lies in */
  readonly province: string;
  /** `xã, phường, đặc khu`, `khu phố`: the kinds of unit that the plan is about */
  readonly unitKinds: string;
  /** as what units are recognised: `không ma túy` */
  readonly recognisedAs: string;
  /** `Công an tỉnh Quảng Ngãi` */
  readonly lead: string;
  /** letters of the unit of the lead that drafts its papers (`PC04`); empty where the plan names none */
  readonly draftingUnit: string;
}

/** The unit whose committee decides by the plan, and what its papers say about it, on the day of the transaction. */
export async function placeOfPapers(tx: Tx, plan: PlanRevision, provinceCode: string): Promise<PlaceOfPapers> {
  const at = { province: provinceCode, unit: null };
  const [decider, lead] = (['decider', 'lead'] as const).map((seat) => sittingOf(plan, seat, tx.today, at));
  const units = await planUnits(tx, plan, { province: provinceCode, day: tx.today });
  const [row] = await tx.manager.query<[{ name: string; fullName: string; province: string; lead: string | null }]>(
    `SELECT u.name, u.full_name AS "fullName", p.full_name AS province, (SELECT name FROM office WHERE id = $3) AS lead
     FROM unit p JOIN unit u ON u.code = coalesce((SELECT unit_code FROM office WHERE id = $2), p.code) WHERE p.code = $1`,
    [provinceCode, decider?.office ?? null, lead?.office ?? null],
  );
  return {
    place: row.name,
    jurisdiction: inSentence(row.fullName),
    province: inSentence(row.province),
    unitKinds: kindsOf(units.map(({ fullName }) => fullName)),
    recognisedAs: inVietnamese(plan.identity.title),
    lead: row.lead ?? '',
    draftingUnit: draftingUnitOf(plan, lead?.kind),
  };
}

/** `xã, thị trấn`, by the names that the units bear on that day: codes outlive a thị trấn that becomes a xã. */
function kindsOf(names: readonly string[]): string {
  const kinds = new Set(
    names.map((name) => UNIT_KINDS.find(({ label }) => name.startsWith(`${label} `))?.id ?? kindOfPart(name)),
  );
  return UNIT_KINDS.filter(({ id }) => kinds.has(id))
    .map(({ label }) => inSentence(label))
    .join(', ');
}

/** The unit of the lead that keeps the council's minutes drafts its papers too. */
function draftingUnitOf({ offices, council }: PlanRevision, lead: string | undefined): string {
  const secretaries = council.seats.filter(({ role }) => role === 'secretary').flatMap((seat) => seat.offices);
  const own = offices.find(({ id, under }) => under !== undefined && under === lead && secretaries.includes(id));
  return own?.id.toLocaleUpperCase('vi') ?? '';
}

/**
 * An office as it heads its papers: police stands under the police above it, any other office under the people's committee.
 *
 * @param name as the register of offices has it, with its place: `Công an tỉnh Quảng Ngãi`
 */
export function issuingLead(name: string, { jurisdiction, province }: PlaceOfPapers): IssuingOffice {
  if (!name.startsWith('Công an '))
    return { kind: 'department', name: name.replace(` ${jurisdiction}`, ''), unit: jurisdiction };
  return jurisdiction === province
    ? { kind: 'province-police', unit: province }
    : { kind: 'commune-police', unit: jurisdiction, province };
}

/** `CAT-PC04`: the office, then the unit that drafts; the office's letters alone where the plan names no such unit. */
export function issuingUnit(
  name: string,
  { jurisdiction, draftingUnit }: PlaceOfPapers,
): { readonly symbol: string; readonly drafter: string } {
  const letters = lettersOfOffice(name, jurisdiction);
  return draftingUnit === ''
    ? { symbol: letters, drafter: letters }
    : { symbol: `${letters}-${draftingUnit}`, drafter: draftingUnit };
}
