import type { EntityManager } from 'typeorm';
import { addAccount } from '../offices/add-account';
import { loadOffices } from '../offices/load-offices';
import { hashPassword } from '../sessions/sessions';
import { DEMO_CHAIRS } from './demo-chairs';
import { DEMO_PASSWORD } from './demo-password';

interface Seated {
  readonly id: string;
  readonly kind: string;
  /** code of the province or commune */
  readonly place: string;
}

/**
 * Offices of a province and one account per demo position. Persons are roles, never real people: their name is their chair. Can be
 * repeated; what is there stays. Run by the owner.
 */
export async function loadDemoPeople(manager: EntityManager, provinceCode: string): Promise<void> {
  await loadOffices(manager, provinceCode);
  // one hash for all: they share one password that the sign-in page shows anyway, and 400 argon2 runs would make the first start slow
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const offices = await manager.query<Seated[]>(
    `SELECT id, kind, coalesce(unit_code, province_code) AS place FROM office WHERE province_code = $1
     ORDER BY unit_code NULLS FIRST, array_position($2::text[], kind)`,
    [provinceCode, Object.keys(DEMO_CHAIRS)],
  );
  for (const { id, kind, place } of offices) {
    for (const { account, role, title } of DEMO_CHAIRS[kind] ?? []) {
      const chair = { account: `${place}.${account}`, name: title, title, role, office: id };
      await addAccount(manager, { ...chair, passwordHash, demo: true });
    }
  }
}
