import { Injectable } from '@nestjs/common';
import { papersDue } from '@app/domain/appraisal';
import { refusal } from '@app/domain/shared';
import { UnitOfWork, workingDays } from '@app/platform';
import { once, type ActRequest } from '@app/workflow';
import { requireSecretary } from '../council/members';
import { sessionChanged } from '../council/session-changed';
import { SessionRoom, writeSession } from '../council/session-room';
import type { SessionChanged } from '../http/session-changed.dto';
import { refused } from '../refuse';

/**
 * Invitation and papers go out to the members. Too late is no obstacle, and is said: here, and in the minutes. A poll begins with its
 * papers; a meeting on its day.
 */
@Injectable()
export class SendPapers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly room: SessionRoom,
  ) {}

  run(request: ActRequest, id: string): Promise<SessionChanged> {
    return this.unitOfWork.run(request.actor, (tx) =>
      once(tx, request, async () => {
        const { session, plan, members } = await this.room.take(tx, id, request.ifMatch, ['called']);
        requireSecretary(request.actor, members);
        if (session.papersSentAt) throw refused(refusal('session.papers-sent'));
        const due = papersDue(plan.council, session.meetsOn, await workingDays(tx));
        const late = session.form === 'meeting' && tx.today > due;
        const begins = session.form === 'poll' ? { status: 'sitting' as const, openedAt: tx.now } : {};
        await writeSession(tx, session, { papersSentAt: tx.now, papersLate: late, ...begins });
        return sessionChanged(session, ...(late ? [refusal('session.papers-late', { due })] : []));
      }),
    );
  }
}
