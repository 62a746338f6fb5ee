import { Injectable } from '@nestjs/common';
import { openingRefusals } from '@app/domain/appraisal';
import { refusal } from '@app/domain/shared';
import { UnitOfWork } from '@app/platform';
import { once, type ActRequest } from '@app/workflow';
import { requireSecretary } from '../council/members';
import { sessionChanged } from '../council/session-changed';
import { SessionRoom, writeSession } from '../council/session-room';
import type { SessionChanged } from '../http/session-changed.dto';
import { refused } from '../refuse';

/** The meeting begins: on its day, with whoever must be there and with a quorum. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly room: SessionRoom,
  ) {}

  /** @throws Problem 409 with every reason that stands against it */
  run(request: ActRequest, id: string): Promise<SessionChanged> {
    return this.unitOfWork.run(request.actor, (tx) =>
      once(tx, request, async () => {
        const { session, members, sitting } = await this.room.take(tx, id, request.ifMatch, ['called']);
        requireSecretary(request.actor, members);
        const reasons = [
          ...(session.papersSentAt ? [] : [refusal('session.papers-first')]),
          ...(tx.today < session.meetsOn ? [refusal('session.not-today')] : []),
          ...openingRefusals(sitting),
        ];
        if (reasons.length > 0) throw refused(...reasons);
        await writeSession(tx, session, { status: 'sitting', openedAt: tx.now });
        return sessionChanged(session);
      }),
    );
  }

  /** Too few came, or something has to be verified: the dossiers are free for another session. */
  postpone(request: ActRequest, id: string, reason: string): Promise<SessionChanged> {
    return this.unitOfWork.run(request.actor, (tx) =>
      once(tx, request, async () => {
        const { session, members } = await this.room.take(tx, id, request.ifMatch, ['called', 'sitting']);
        requireSecretary(request.actor, members);
        await writeSession(tx, session, { status: 'postponed', postponedReason: reason, closedAt: tx.now });
        return sessionChanged(session);
      }),
    );
  }
}
