import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Role } from '@app/domain/identity';
import type { LegalDate } from '@app/domain/shared';
import { SINCE_REFORM } from './load-offices';

export interface Account {
  readonly account: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly office: string;
  readonly role: Role;
  readonly title: string;
  readonly demo: boolean;
  /** first day in the chair; absent: since the reform of 2025 */
  readonly since?: LegalDate;
}

/** A person with an account and one chair. One that is there stays as it is. Run by the owner. @returns whether it was added */
export async function addAccount(
  manager: EntityManager,
  { account, name, passwordHash, office, role, title, demo, since = SINCE_REFORM }: Account,
): Promise<boolean> {
  const inserted = await manager.query<{ id: string }[]>(
    `INSERT INTO person (id, account, name, password_hash, demo) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (account) DO NOTHING RETURNING id`,
    [randomUUID(), account, name, passwordHash, demo],
  );
  if (!inserted[0]) return false;
  await manager.query(
    `INSERT INTO position (person_id, office_id, role, title, valid_from) VALUES ($1, $2, $3, $4, $5)`,
    [inserted[0].id, office, role, title, since],
  );
  return true;
}
