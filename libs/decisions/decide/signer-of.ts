import { EVERYWHERE, isRole, type PersonActing } from '@app/domain/identity';
import type { Tx } from '@app/platform';

interface SignerRow {
  readonly positionId: string;
  readonly personId: string;
  readonly name: string;
  readonly title: string;
  readonly role: string;
  readonly officeId: string;
  readonly officeKind: string;
  readonly officeName: string;
  readonly unitCode: string | null;
}

/** Who signed a paper here, as the one in whose name it takes effect; null when it was signed elsewhere and only recorded. */
export async function signerOf({ manager }: Tx, documentId: string): Promise<PersonActing | null> {
  const [row] = await manager.query<SignerRow[]>(
    `SELECT p.id AS "positionId", p.person_id AS "personId", d.signer_name AS name, d.signer_title AS title, p.role,
       o.id AS "officeId", o.kind AS "officeKind", o.name AS "officeName", o.unit_code AS "unitCode"
     FROM document d JOIN position p ON p.id = d.signer_position JOIN office o ON o.id = p.office_id
     WHERE d.id = $1 AND NOT d.signed_elsewhere`,
    [documentId],
  );
  return row && isRole(row.role) ? { kind: 'person', ...row, role: row.role, scope: EVERYWHERE } : null;
}
