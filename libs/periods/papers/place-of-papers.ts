import type { IssuingOffice } from '@app/domain/documents';
import type { Tx } from '@app/platform';

/** The province as papers print it. */
export interface PlaceOfPapers {
  /** `Quảng Ngãi`: place before the date */
  readonly place: string;
  /** `tỉnh Quảng Ngãi` */
  readonly province: string;
  /** `xã, phường, đặc khu`: the kinds of unit that the province has */
  readonly unitKinds: string;
}

const KINDS: readonly (readonly [kind: string, label: string])[] = [
  ['commune', 'xã'],
  ['ward', 'phường'],
  ['special-zone', 'đặc khu'],
];

export async function placeOfPapers({ manager }: Tx, provinceCode: string): Promise<PlaceOfPapers> {
  const [row] = await manager.query<[{ name: string; fullName: string; kinds: string[] }]>(
    `SELECT p.name, p.full_name AS "fullName",
       ARRAY(SELECT DISTINCT u.kind FROM unit u WHERE u.province_code = p.code AND u.level = 'commune' AND u.valid_to IS NULL) AS kinds
     FROM unit p WHERE p.code = $1`,
    [provinceCode],
  );
  return {
    place: row.name,
    province: row.fullName.charAt(0).toLocaleLowerCase('vi') + row.fullName.slice(1),
    unitKinds: KINDS.filter(([kind]) => row.kinds.includes(kind))
      .map(([, label]) => label)
      .join(', '),
  };
}

/** The lead as it heads its papers: Công an tỉnh stands under its Ministry, a Sở under the people's committee. */
export function issuingLead(officeKind: string, officeName: string, { province }: PlaceOfPapers): IssuingOffice {
  if (officeKind === 'cat') return { kind: 'province-police', unit: province };
  return { kind: 'department', name: officeName.replace(` ${province}`, ''), unit: province };
}

/** Công an tỉnh names the unit that drafts; of another office nobody here knows which, and its own letters stand alone. */
export function issuingUnit(officeKind: string): { readonly symbol: string; readonly drafter: string } {
  if (officeKind === 'cat') return { symbol: 'CAT-PC04', drafter: 'PC04' };
  const letters = officeKind.toLocaleUpperCase('vi');
  return { symbol: letters, drafter: letters };
}
