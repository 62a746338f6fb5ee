import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { appraisalWords, ownUnitMembers, papersDue, type SessionForm } from '@app/domain/appraisal';
import { PROVINCE_OFFICES } from '@app/domain/identity';
import type { PlanRevision } from '@app/domain/plans';
import { legalDate, refusal } from '@app/domain/shared';
import { DossierLifecycle } from '@app/dossiers';
import { notFound, UnitOfWork, workingDays, type Tx } from '@app/platform';
import { Door, once, type ActRequest } from '@app/workflow';
import { COUNCIL } from '../council/agenda';
import { membersOf, requireSecretary, type SeatedMember } from '../council/members';
import { SessionRoom } from '../council/session-room';
import { CouncilRecusal } from '../persistence/council-recusal.entity';
import { CouncilSessionItem } from '../persistence/council-session-item.entity';
import { CouncilSession } from '../persistence/council-session.entity';
import { Council } from '../persistence/council.entity';
import { faulty, refused } from '../refuse';
import type { CallSessionBody, SessionCalled } from './call-session.dto';

/** The secretary calls a meeting, or a written poll, over dossiers that wait for the council. */
@Injectable()
export class CallSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly door: Door,
    private readonly dossiers: DossierLifecycle,
    private readonly room: SessionRoom,
  ) {}

  /** @throws Problem 403 not the secretary, 409 a dossier that does not wait or is on another list, 422 a day or form that cannot be */
  run(request: ActRequest, councilId: string, body: CallSessionBody): Promise<SessionCalled> {
    const { actor } = request;
    return this.unitOfWork.run(actor, (tx) =>
      once(tx, request, async () => {
        const council = await tx.manager.findOneBy(Council, { id: councilId });
        if (!council) throw notFound(appraisalWords.council);
        const members = await membersOf(tx, councilId);
        requireSecretary(actor, members);
        const plan = await this.room.planOf(tx, council.periodId);
        const meetsOn = legalDate(body.meetsOn);
        if (!formsOf(plan).has(body.form)) throw faulty([{ pointer: '/form', refusal: refusal('session.form') }]);
        if (meetsOn < tx.today) throw faulty([{ pointer: '/meetsOn', refusal: refusal('session.in-the-past') }]);
        const list = await this.listOf(tx, council.periodId, body.dossierIds);
        const session = await insertSession(tx, council, body);
        await insertItems(tx, session, list);
        await recuseOwnUnits(tx, session.id, { plan, members, list });
        const due = papersDue(plan.council, meetsOn, await workingDays(tx));
        return { id: session.id, version: session.version, items: list.length, papersDue: due };
      }),
    );
  }

  /** Locks the dossiers, so that none is withdrawn or put on two lists while the list is made. */
  private async listOf(tx: Tx, periodId: string, wanted: readonly string[] | undefined): Promise<ListedDossier[]> {
    const ready = await waiting(tx, periodId);
    const ids = wanted ?? ready.map(({ id }) => id);
    if (ids.length === 0) throw refused(refusal('session.nothing-to-propose'));
    const states = await this.door.touchAll(tx, this.dossiers.kind, ids);
    const list = (await waiting(tx, periodId)).filter(({ id }) => ids.includes(id) && states.get(id) === COUNCIL);
    if (list.length < ids.length) throw refused(refusal('session.not-ready'));
    return list;
  }
}

interface ListedDossier {
  readonly id: string;
  readonly unitCode: string;
  readonly provinceCode: string;
}

/** Dossiers that wait for the council and are on no list that is still open. */
const waiting = ({ manager }: Tx, periodId: string): Promise<ListedDossier[]> =>
  manager.query<ListedDossier[]>(
    `SELECT d.id, d.unit_code AS "unitCode", d.province_code AS "provinceCode"
     FROM dossier d JOIN subject s ON s.id = d.id JOIN unit u ON u.code = d.unit_code
     WHERE d.period_id = $1 AND s.state = $2
       AND NOT EXISTS (SELECT 1 FROM council_session_item i JOIN council_session c ON c.id = i.session_id
                       WHERE i.dossier_id = d.id AND c.status IN ('called', 'sitting'))
     ORDER BY u.name, d.unit_code`,
    [periodId, COUNCIL],
  );

/** The plan's own form, what it falls back on, and what it asks for after a change on the last day. */
function formsOf({ council, confirmation }: PlanRevision): ReadonlySet<SessionForm> {
  const named = [council.form, council.otherwise, confirmation.changed.council];
  return new Set([
    ...(named.includes('meeting') || named.includes('second-meeting') ? ['meeting' as const] : []),
    ...(named.includes('poll') ? ['poll' as const] : []),
  ]);
}

async function insertSession(tx: Tx, council: Council, body: CallSessionBody): Promise<CouncilSession> {
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
    unitCode: null,
    audience: PROVINCE_OFFICES,
  });
  await tx.manager.insert(CouncilSession, session);
  return session;
}

async function insertItems(tx: Tx, { id: sessionId }: CouncilSession, list: readonly ListedDossier[]): Promise<void> {
  await tx.manager.insert(
    CouncilSessionItem,
    list.map(({ id, unitCode, provinceCode }, i) => ({
      sessionId,
      dossierId: id,
      ordinal: i + 1,
      result: null,
      provinceCode,
      unitCode,
      audience: PROVINCE_OFFICES,
    })),
  );
}

interface OwnUnits {
  readonly plan: PlanRevision;
  readonly members: readonly SeatedMember[];
  readonly list: readonly ListedDossier[];
}

async function recuseOwnUnits(tx: Tx, sessionId: string, { plan, members, list }: OwnUnits): Promise<void> {
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
      audience: PROVINCE_OFFICES,
    })),
  );
  if (rows.length > 0) await tx.manager.insert(CouncilRecusal, rows);
}
