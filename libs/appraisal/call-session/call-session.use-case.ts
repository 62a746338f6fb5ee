import { Injectable } from '@nestjs/common';
import { appraisalWords, papersDue, type SessionForm } from '@app/domain/appraisal';
import type { PlanRevision } from '@app/domain/plans';
import { legalDate, refusal } from '@app/domain/shared';
import { DossierLifecycle } from '@app/dossiers';
import { notFound, UnitOfWork, workingDays, type Tx } from '@app/platform';
import { Door, once, type ActRequest } from '@app/workflow';
import { COUNCIL } from '../council/agenda';
import { membersOf, requireSecretary } from '../council/members';
import { SessionRoom } from '../council/session-room';
import { Council } from '../persistence/council.entity';
import { faulty, refused } from '../refuse';
import type { CallSessionBody, SessionCalled } from './call-session.dto';
import { waitingDossiers, type ListedDossier } from './waiting-dossiers';
import { insertItems, insertSession, recuseOwnUnits } from './write-session';

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
        await recuseOwnUnits(tx, session, { plan, members, list });
        const due = papersDue(plan.council, meetsOn, await workingDays(tx));
        return { id: session.id, version: session.version, items: list.length, papersDue: due };
      }),
    );
  }

  /** Locks the dossiers, so that none is withdrawn or put on two lists while the list is made. */
  private async listOf(tx: Tx, periodId: string, wanted: readonly string[] | undefined): Promise<ListedDossier[]> {
    const ready = await waitingDossiers(tx, periodId);
    const ids = wanted ?? ready.map(({ id }) => id);
    if (ids.length === 0) throw refused(refusal('session.nothing-to-propose'));
    const states = await this.door.touchAll(tx, this.dossiers.kind, ids);
    const list = (await waitingDossiers(tx, periodId)).filter(
      ({ id }) => ids.includes(id) && states.get(id) === COUNCIL,
    );
    if (list.length < ids.length) throw refused(refusal('session.not-ready'));
    return list;
  }
}

/** The plan's own form, what it falls back on, and what it asks for after a change on the last day. */
function formsOf({ council, confirmation }: PlanRevision): ReadonlySet<SessionForm> {
  const named = [council.form, council.otherwise, confirmation.changed.council];
  return new Set([
    ...(named.includes('meeting') || named.includes('second-meeting') ? ['meeting' as const] : []),
    ...(named.includes('poll') ? ['poll' as const] : []),
  ]);
}
