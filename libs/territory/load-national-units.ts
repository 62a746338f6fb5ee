import type { EntityManager } from 'typeorm';
import { legalDate, type LegalDate } from '@app/domain/shared';
import { dataRows } from './data-rows';
import { loadFormerUnits } from './load-former-units';
import { Unit } from './persistence/unit.entity';
import { modernTone } from './unit-words';

/** first day of the two-tier local government: 34 provinces, 3,321 communes */
const REFORM = legalDate('2025-07-01');
/** first day of Hà Nội as it is now (NQ 15/2008/QH12): since then no province that NQ 202/2025/QH15 left alone has changed, but Huế */
const SINCE_2008 = legalDate('2008-08-01');
const CHUNK = 500;

/**
 * Loads the national list of units, with what is known of the units before the reform; rows that are there stay. Run by the owner, when
 * a database is prepared.
 */
export async function loadNationalUnits(manager: EntityManager): Promise<number> {
  const units = [...provinces(), ...communes()];
  for (let i = 0; i < units.length; i += CHUNK) {
    await manager
      .createQueryBuilder()
      .insert()
      .into(Unit)
      .values(units.slice(i, i + CHUNK))
      .orIgnore()
      .execute();
  }
  await loadFormerUnits(manager);
  return units.length;
}

function provinces(): Unit[] {
  const merged = new Set(dataRows('provinces-before.csv').map(([, , successor = '']) => successor));
  return dataRows('provinces.csv').map(([code = '', fullName = '']) => ({
    ...unit({
      code,
      level: 'province',
      kind: fullName.startsWith('Thành phố') ? 'city' : 'province',
      name: modernTone(fullName.replace(/^(Thành phố|Tỉnh) /, '')),
      fullName: modernTone(fullName),
      parentCode: null,
      provinceCode: code,
    }),
    ...(merged.has(code) ? {} : { validFrom: unmergedSince(code), fromAttested: code !== HUE }),
  }));
}

/** a city of its own since NQ 175/2024/QH15 */
const HUE = '46';
const unmergedSince = (code: string): LegalDate => (code === HUE ? legalDate('2025-01-01') : SINCE_2008);

function communes(): Unit[] {
  return dataRows('communes.csv').map(([provinceCode = '', code = '', kind = '', name = '', fullName = '']) =>
    unit({
      code,
      level: 'commune',
      kind: kind.replace('_', '-'),
      name: modernTone(name),
      // one record of the source is lower-case (06325)
      fullName: modernTone(fullName.charAt(0).toUpperCase() + fullName.slice(1)),
      parentCode: provinceCode,
      provinceCode,
    }),
  );
}

const unit = (given: Omit<Unit, 'validFrom' | 'validTo' | 'fromAttested' | 'officialCode'>): Unit => ({
  ...given,
  validFrom: REFORM,
  validTo: null,
  fromAttested: false,
  officialCode: null,
});
