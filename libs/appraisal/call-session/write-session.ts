import { randomUUID } from 'node:crypto';
import { ownUnitMembers } from '@app/domain/appraisal';
import type { PlanRevision } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import type { SeatedMember } from '../council/members';
import { CouncilRecusal } from '../persistence/council-recusal.entity';
import { CouncilSessionItem } from '../persistence/council-session-item.entity';
import { CouncilSession } from '../persistence/council-session.entity';
import type { Council } from '../persistence/council.entity';
import type { CallSessionBody } from './call-session.dto';
import type { ListedDossier } from './waiting-dossiers';

/** Numbered under the council's lock: two sessions called at once get two numbers. */
export async function insertSession(tx: Tx, council: Council, body: CallSessionBody): Promise<CouncilSession> {
  await tx.manager.query('SELECT 1 FROM council WHERE id = $1 FOR NO KEY UPDATE', [council.id]);
  const ordinal = 1 + (await tx.manager.countBy(CouncilSession, { councilId: council.id }));
  const session = tx.manager.create(CouncilSession, {
    id: randomUUID(),
    councilId: council.id,
    ordinal,
    form: body.form,
    meetsOn: legalDate(body.meetsOn),
    startsAt: body.startsAt,
    room: body.room,
    status: 'called',
    papersSentAt: null,
    papersLate: null,
    openedAt: null,
    closedAt: null,
    postponedReason: null,
    minutesDocumentId: null,
    version: 1,
    provinceCode: council.provinceCode,
    unitCode: council.unitCode,
    audience: council.audience,
  });
  await tx.manager.insert(CouncilSession, session);
  return session;
}

export async function insertItems(
  tx: Tx,
  { id: sessionId, audience }: CouncilSession,
  list: readonly ListedDossier[],
): Promise<void> {
  await tx.manager.insert(
    CouncilSessionItem,
    list.map(({ id, unitCode, provinceCode }, i) => ({
      sessionId,
      dossierId: id,
      ordinal: i + 1,
      result: null,
      provinceCode,
      unitCode,
      audience,
    })),
  );
}

interface OwnUnits {
  readonly plan: PlanRevision;
  readonly members: readonly SeatedMember[];
  readonly list: readonly ListedDossier[];
}

/** Nobody votes on their own unit, whether they say so or not (docs/practice.md 6). */
export async function recuseOwnUnits(
  tx: Tx,
  { id: sessionId, audience }: CouncilSession,
  { plan, members, list }: OwnUnits,
): Promise<void> {
  const rows = list.flatMap(({ id: dossierId, unitCode, provinceCode }) =>
    ownUnitMembers(plan.council, members, unitCode).map((memberId) => ({
      sessionId,
      dossierId,
      memberId,
      cause: 'own-unit' as const,
      reason: null,
      declaredBy: null,
      declaredAt: tx.now,
      provinceCode,
      unitCode,
      audience,
    })),
  );
  if (rows.length > 0) await tx.manager.insert(CouncilRecusal, rows);
}
