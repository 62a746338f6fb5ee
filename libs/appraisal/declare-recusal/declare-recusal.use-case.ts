import { Injectable } from '@nestjs/common';
import { refusal } from '@app/domain/shared';
import { DossierLifecycle } from '@app/dossiers';
import { UnitOfWork } from '@app/platform';
import { Door, once, type ActRequest } from '@app/workflow';
import { ownChair, requireSecretary } from '../council/members';
import { sessionChanged } from '../council/session-changed';
import { SessionRoom, writeSession } from '../council/session-room';
import type { SessionChanged } from '../http/session-changed.dto';
import { CouncilRecusal } from '../persistence/council-recusal.entity';
import { faulty, refused } from '../refuse';
import type { RecusalBody } from './declare-recusal.dto';

/**
 * A member declares a relation to a unit and does not vote on it; the secretary may record what a member declares at the table. A ballot
 * that was already cast stays on paper and counts no more.
 */
@Injectable()
export class DeclareRecusal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly door: Door,
    private readonly dossiers: DossierLifecycle,
    private readonly room: SessionRoom,
  ) {}

  run(request: ActRequest, id: string, { dossierId, memberId, reason }: RecusalBody): Promise<SessionChanged> {
    const { actor } = request;
    return this.unitOfWork.run(actor, (tx) =>
      once(tx, request, async () => {
        const { session, plan, members, agenda } = await this.room.take(tx, id, request.ifMatch, ['called', 'sitting']);
        const own = ownChair(actor, members);
        if (memberId !== undefined && memberId !== own.id) requireSecretary(actor, members);
        if (!plan.council.recusal.declared) throw refused(refusal('recusal.not-taken'));
        const member = members.find((one) => one.id === (memberId ?? own.id));
        if (!member?.votes) throw faulty([{ pointer: '/memberId', refusal: refusal('ballot.not-a-member') }]);
        const item = agenda.find((one) => one.dossierId === dossierId);
        if (!item) throw faulty([{ pointer: '/dossierId', refusal: refusal('session.not-on-the-list') }]);
        await this.door.touchAll(tx, this.dossiers.kind, [dossierId]);
        await tx.manager
          .createQueryBuilder()
          .insert()
          .into(CouncilRecusal)
          .values({
            sessionId: id,
            dossierId,
            memberId: member.id,
            cause: 'declared',
            reason,
            declaredBy: actor.personId,
            declaredAt: tx.now,
            provinceCode: item.provinceCode,
            unitCode: item.unitCode,
            audience: session.audience,
          })
          .orIgnore()
          .execute();
        await writeSession(tx, session);
        return sessionChanged(session);
      }),
    );
  }
}
