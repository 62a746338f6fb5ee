import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntityManager } from 'typeorm';
import { legalDate } from '@app/domain/shared';
import { projectRoot } from '@app/platform';
import { Unit } from './persistence/unit.entity';

/** first day of the two-tier local government: 34 provinces, 3,321 communes */
const REFORM = legalDate('2025-07-01');
const CHUNK = 500;

/** Loads the national list of units; rows that are there stay. Run by the owner, when a database is prepared. */
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
  return units.length;
}

function provinces(): Unit[] {
  return rows('provinces.csv').map(([code = '', fullName = '']) =>
    unit({
      code,
      level: 'province',
      kind: fullName.startsWith('Thành phố') ? 'city' : 'province',
      name: fullName.replace(/^(Thành phố|Tỉnh) /, ''),
      fullName,
      parentCode: null,
      provinceCode: code,
    }),
  );
}

function communes(): Unit[] {
  return rows('communes.csv').map(([provinceCode = '', code = '', kind = '', name = '', fullName = '']) =>
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

/** Papers print the modern tone placement: Đặng Thùy Trâm, not Đặng Thuỳ Trâm (docs/practice.md 13). */
const modernTone = (name: string): string =>
  name
    .replace(/uỳ(?=\s|$)/g, 'ùy')
    .replace(/uý(?=\s|$)/g, 'úy')
    .replace(/uỷ(?=\s|$)/g, 'ủy');

const unit = (given: Omit<Unit, 'validFrom' | 'validTo' | 'fromAttested'>): Unit => ({
  ...given,
  validFrom: REFORM,
  validTo: null,
  fromAttested: false,
});

function rows(file: string): string[][] {
  const text = readFileSync(path.join(projectRoot(), 'libs/territory/data', file), 'utf8');
  return text
    .normalize('NFC')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','));
}
