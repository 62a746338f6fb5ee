import type { EntityManager } from 'typeorm';
import type { OfficeNeeded } from '@app/domain/plans';
import { addAccount } from '../offices/add-account';
import { hashPassword } from '../sessions/sessions';
import { demoChairs, type Titles } from './demo-chairs';
import { DEMO_PASSWORD } from './demo-password';

/**
 * One account per position of these offices, which are written already. Their name is their chair. Can be repeated; what is there stays.
 * Run by the owner.
 */
export async function loadDemoPeople(
  manager: EntityManager,
  offices: readonly OfficeNeeded[],
  titles: Titles = {},
): Promise<void> {
  // one hash for all: they share one password that the sign-in page shows anyway, and 400 argon2 runs would make the first start slow
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  for (const office of offices) {
    const place = office.id.slice(0, office.id.indexOf('.'));
    for (const { account, role, title } of demoChairs(office, titles)) {
      const chair = { account: `${place}.${account}`, name: title, title, role, office: office.id };
      await addAccount(manager, { ...chair, passwordHash, demo: true, since: office.validFrom });
    }
  }
}
