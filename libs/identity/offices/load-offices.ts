import type { EntityManager } from 'typeorm';
import { isPoliceOffice } from '@app/domain/identity';
import { legalDate } from '@app/domain/shared';
import { officeId } from '../persistence/office.entity';
import { OFFICES_OF_COMMUNE, OFFICES_OF_PROVINCE, type KindOfOffice } from './kinds-of-office';
import { writeOffices, type OfficeToWrite } from './write-offices';

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
    `SELECT code, full_name AS "fullName", level FROM unit WHERE province_code = $1 AND level IN ('province', 'commune')
       AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2) ORDER BY level DESC, code`,
    [provinceCode, SINCE_REFORM],
  );
  if (places.length === 0) throw new Error(`Không có tỉnh, thành phố mang mã "${provinceCode}".`);
  const offices = places.flatMap((place) =>
    (place.level === 'province' ? OFFICES_OF_PROVINCE : OFFICES_OF_COMMUNE).map((office) => row(place, office)),
  );
  await writeOffices(manager, provinceCode, offices);
  return offices.length;
}

function row({ code, fullName, level }: Place, { kind, name }: KindOfOffice): OfficeToWrite {
  return {
    id: officeId(code, kind),
    kind,
    name: name(inSentence(fullName)),
    unitCode: level === 'commune' ? code : null,
    police: isPoliceOffice(kind),
    validFrom: SINCE_REFORM,
    validTo: null,
  };
}

/** "Xã Minh Long" inside a name is "xã Minh Long". */
const inSentence = (fullName: string): string => fullName.charAt(0).toLowerCase() + fullName.slice(1);
