import type { EntityManager } from 'typeorm';
import { legalDate } from '@app/domain/shared';
import { officeId } from '../persistence/office.entity';
import { OFFICES_OF_COMMUNE, OFFICES_OF_PROVINCE, type KindOfOffice } from './kinds-of-office';

/** first day of the two-tier local government */
export const SINCE_REFORM = legalDate('2025-07-01');

interface Place {
  readonly code: string;
  readonly fullName: string;
  readonly level: 'province' | 'commune';
}

/**
 * Writes the offices of a province and of its communes; those that are there stay. Run by the owner, after the units are loaded.
 * @returns how many offices the province has
 * @throws when there is no such province
 */
export async function loadOffices(manager: EntityManager, provinceCode: string): Promise<number> {
  const places = await manager.query<Place[]>(
    `SELECT code, full_name AS "fullName", level FROM unit WHERE province_code = $1 AND level IN ('province', 'commune') ORDER BY level DESC, code`,
    [provinceCode],
  );
  if (places.length === 0) throw new Error(`Không có tỉnh, thành phố mang mã "${provinceCode}".`);
  const offices = places.flatMap((place) =>
    (place.level === 'province' ? OFFICES_OF_PROVINCE : OFFICES_OF_COMMUNE).map((office) => row(place, office)),
  );
  await manager.query(
    `INSERT INTO office (id, kind, name, province_code, unit_code, valid_from)
     SELECT id, kind, name, $1, unit, $2 FROM unnest($3::text[], $4::text[], $5::text[], $6::text[]) AS o (id, kind, name, unit)
     ON CONFLICT DO NOTHING`,
    [
      provinceCode,
      SINCE_REFORM,
      offices.map(({ id }) => id),
      offices.map(({ kind }) => kind),
      offices.map(({ name }) => name),
      offices.map(({ unit }) => unit),
    ],
  );
  return offices.length;
}

function row(
  { code, fullName, level }: Place,
  { kind, name }: KindOfOffice,
): { id: string; kind: string; name: string; unit: string | null } {
  return { id: officeId(code, kind), kind, name: name(inSentence(fullName)), unit: level === 'commune' ? code : null };
}

/** "Xã Minh Long" inside a name is "xã Minh Long". */
const inSentence = (fullName: string): string => fullName.charAt(0).toLowerCase() + fullName.slice(1);
