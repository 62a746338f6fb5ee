import { ROLES, type Role } from '@app/domain/identity';
import type { Person, TestOffice } from '../../harness/office';

export interface Stranger {
  readonly role: Role;
  readonly person: Person;
}

const OF_A_COMMUNE: Readonly<Partial<Record<Role, string>>> = {
  'commune-officer': '21349.can-bo',
  'commune-police': '21349.cong-an',
  'commune-leader': '21349.chu-tich',
  'commune-clerk': '21349.van-thu',
};

/** Everybody of another commune of the same province. */
export async function neighbours(office: TestOffice): Promise<Stranger[]> {
  const strangers: Stranger[] = [];
  for (const [role, account] of Object.entries(OF_A_COMMUNE))
    strangers.push({ role: role as Role, person: await office.as(account) });
  return strangers;
}

/** One person of each role in another province: there everything of this one is foreign, also to a chairman or an inspector. */
export async function otherProvince(office: TestOffice): Promise<Stranger[]> {
  await office.sql(
    'cn_owner',
    `INSERT INTO office (id, kind, name, province_code, unit_code, valid_from)
     VALUES ('52.cat', 'cat', 'Công an tỉnh khác', '52', NULL, '2025-07-01'), ('52.ubnd-xa', 'ubnd-xa', 'UBND xã khác', '52', $1, '2025-07-01')`,
    [await foreignCommune(office)],
  );
  const strangers: Stranger[] = [];
  for (const role of ROLES) {
    const account = `52.${role}`;
    await office.sql(
      'cn_owner',
      `WITH p AS (
         INSERT INTO person (account, name, password_hash, demo) SELECT $1, 'Người lạ', password_hash, true FROM person LIMIT 1 RETURNING id)
       INSERT INTO position (person_id, office_id, role, title, valid_from) SELECT id, $2, $3, 'Người lạ', '2025-07-01' FROM p`,
      [account, role.startsWith('commune-') ? '52.ubnd-xa' : '52.cat', role],
    );
    strangers.push({ role, person: await office.as(account) });
  }
  return strangers;
}

async function foreignCommune(office: TestOffice): Promise<string> {
  const [row] = await office.sql<{ code: string }>(
    'cn_auditor',
    `SELECT code FROM unit WHERE level = 'commune' AND province_code <> '51' AND valid_to IS NULL LIMIT 1`,
  );
  if (!row) throw new Error('the units of the whole country are not loaded');
  return row.code;
}
