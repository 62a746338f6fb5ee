import { Injectable } from '@nestjs/common';
import type { Finding } from '@app/domain/appraisal';
import { refusal } from '@app/domain/shared';
import { UnitOfWork } from '@app/platform';
import { once, type ActRequest } from '@app/workflow';
import { requireSecretary, type SeatedMember } from '../council/members';
import { sessionChanged } from '../council/session-changed';
import { SessionRoom, writeSession } from '../council/session-room';
import type { SessionChanged } from '../http/session-changed.dto';
import { CouncilAttendance } from '../persistence/council-attendance.entity';
import { faulty, refused } from '../refuse';
import type { AttendingBody } from './record-attendance.dto';

/** Who came, who sent somebody, who wrote; may be corrected until the session is closed. */
@Injectable()
export class RecordAttendance {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly room: SessionRoom,
  ) {}

  run(request: ActRequest, id: string, attending: readonly AttendingBody[]): Promise<SessionChanged> {
    return this.unitOfWork.run(request.actor, (tx) =>
      once(tx, request, async () => {
        const { session, members } = await this.room.take(tx, id, request.ifMatch, ['called', 'sitting']);
        requireSecretary(request.actor, members);
        if (session.form === 'poll') throw refused(refusal('session.poll-has-none'));
        const findings = findingsIn(attending, members);
        if (findings.length > 0) throw faulty(findings);
        await tx.manager.upsert(
          CouncilAttendance,
          attending.map(({ memberId, presence, standIn, authorised }) => ({
            sessionId: id,
            memberId,
            presence,
            standIn: presence === 'stand-in' ? (standIn ?? null) : null,
            authorised: presence === 'stand-in' && authorised === true,
            provinceCode: session.provinceCode,
            unitCode: session.unitCode,
            audience: session.audience,
          })),
          ['sessionId', 'memberId'],
        );
        await writeSession(tx, session);
        return sessionChanged(session);
      }),
    );
  }
}

function findingsIn(attending: readonly AttendingBody[], members: readonly SeatedMember[]): Finding[] {
  return attending.flatMap(({ memberId, presence, standIn }, i) => {
    const known =
      members.some(({ id }) => id === memberId) && attending.findIndex((one) => one.memberId === memberId) === i;
    if (!known) return [{ pointer: `/attending/${i}/memberId`, refusal: refusal('ballot.not-a-member') }];
    const missing = presence === 'stand-in' && !standIn;
    return missing ? [{ pointer: `/attending/${i}/standIn`, refusal: refusal('session.stand-in-missing') }] : [];
  });
}
