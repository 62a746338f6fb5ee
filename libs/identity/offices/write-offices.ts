import type { EntityManager } from 'typeorm';
import type { OfficeNeeded } from '@app/domain/plans';
import { KNOWN_OFFICES } from './kinds-of-office';

/** What is written of an office. */
export type OfficeToWrite = Pick<
  OfficeNeeded,
  'id' | 'kind' | 'name' | 'unitCode' | 'police' | 'validFrom' | 'validTo'
>;

/**
 * Writes offices of a province; one that is there keeps its name, and its days are widened when another plan has it longer. Run by the owner.
 */
export async function writeOffices(
  manager: EntityManager,
  provinceCode: string,
  offices: readonly OfficeToWrite[],
): Promise<void> {
  await manager.query(
    `INSERT INTO office (id, kind, name, province_code, unit_code, police, valid_from, valid_to)
     SELECT id, kind, name, $1, unit, police, since, until
     FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::date[], $8::date[]) AS o (id, kind, name, unit, police, since, until)
     ON CONFLICT (id) DO UPDATE SET police = office.police OR excluded.police, valid_from = least(office.valid_from, excluded.valid_from),
       valid_to = CASE WHEN office.valid_to IS NOT NULL AND excluded.valid_to IS NOT NULL THEN greatest(office.valid_to, excluded.valid_to) END`,
    [
      provinceCode,
      offices.map(({ id }) => id),
      offices.map(({ kind }) => kind),
      offices.map(({ kind, name }) => KNOWN_OFFICES[kind]?.(placeIn(name)) ?? name),
      offices.map(({ unitCode }) => unitCode),
      offices.map(({ police }) => police),
      offices.map(({ validFrom }) => validFrom),
      offices.map(({ validTo }) => validTo),
    ],
  );
}

/** `tỉnh Quảng Ngãi` of `Sở Y tế tỉnh Quảng Ngãi`. */
const placeIn = (name: string): string =>
  /(tỉnh|thành phố|thị xã|huyện|xã|phường|đặc khu) \p{Lu}.*$/u.exec(name)?.[0] ?? name;
