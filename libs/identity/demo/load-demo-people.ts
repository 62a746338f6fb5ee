import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Role } from '@app/domain/identity';
import { legalDate } from '@app/domain/shared';
import { officeId } from '../persistence/office.entity';
import { hashPassword } from '../sessions/sessions';
import { DEMO_PASSWORD } from './demo-password';
import { COMMUNE_OFFICES, PROVINCE_OFFICES, type DemoOffice } from './demo-offices';

const FROM = legalDate('2025-07-01');

interface Commune {
  readonly code: string;
  readonly fullName: string;
}

/**
 * Offices of a province and one account per demo position. Persons are roles, never real people: their name is their chair. Can be
 * repeated; what is there stays. Run by the owner.
 * @returns how many accounts there are
 */
export async function loadDemoPeople(manager: EntityManager, provinceCode: string): Promise<number> {
  // one hash for all: they share one password that the sign-in page shows anyway, and 400 argon2 runs would make the first start slow
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const [province] = await manager.query<{ name: string }[]>('SELECT name FROM unit WHERE code = $1', [provinceCode]);
  if (!province) throw new Error(`no province ${provinceCode}`);
  for (const office of PROVINCE_OFFICES) {
    await loadOffice(manager, office, { province: provinceCode, unit: null, place: province.name, passwordHash });
  }
  const communes = await manager.query<Commune[]>(
    `SELECT code, full_name AS "fullName" FROM unit WHERE province_code = $1 AND level = 'commune' ORDER BY code`,
    [provinceCode],
  );
  for (const { code, fullName } of communes) {
    for (const office of COMMUNE_OFFICES) {
      await loadOffice(manager, office, {
        province: provinceCode,
        unit: code,
        place: inSentence(fullName),
        passwordHash,
      });
    }
  }
  const [row] = await manager.query<[{ count: number }]>('SELECT count(*) AS count FROM person WHERE demo');
  return row.count;
}

interface Place {
  readonly province: string;
  readonly unit: string | null;
  readonly place: string;
  readonly passwordHash: string;
}

async function loadOffice(
  manager: EntityManager,
  office: DemoOffice,
  { province, unit, place, passwordHash }: Place,
): Promise<void> {
  const id = officeId(unit ?? province, office.kind);
  await manager.query(
    `INSERT INTO office (id, kind, name, province_code, unit_code, valid_from) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [id, office.kind, office.name(place), province, unit, FROM],
  );
  for (const { account, role, title } of office.positions) {
    await loadAccount(manager, { account: `${unit ?? province}.${account}`, title, role, office: id, passwordHash });
  }
}

interface Account {
  readonly account: string;
  readonly title: string;
  readonly role: Role;
  readonly office: string;
  readonly passwordHash: string;
}

async function loadAccount(
  manager: EntityManager,
  { account, title, role, office, passwordHash }: Account,
): Promise<void> {
  const inserted = await manager.query<{ id: string }[]>(
    `INSERT INTO person (id, account, name, password_hash, demo) VALUES ($1, $2, $3, $4, true) ON CONFLICT (account) DO NOTHING RETURNING id`,
    [randomUUID(), account, title, passwordHash],
  );
  if (!inserted[0]) return;
  await manager.query(
    `INSERT INTO position (person_id, office_id, role, title, valid_from) VALUES ($1, $2, $3, $4, $5)`,
    [inserted[0].id, office, role, title, FROM],
  );
}

/** "Xã Minh Long" inside a name is "xã Minh Long". */
const inSentence = (fullName: string): string => fullName.charAt(0).toLowerCase() + fullName.slice(1);
