import { Injectable } from '@nestjs/common';
import { appraisalWords, councilRole } from '@app/domain/appraisal';
import type { PersonActing } from '@app/domain/identity';
import { notFound, UnitOfWork, type Tx } from '@app/platform';
import { membersOf, type SeatedMember } from '../council/members';
import { Council } from '../persistence/council.entity';
import type { CouncilMemberView, CouncilView, SessionList, SessionsQuery, SessionSummary } from './council.dto';

const PAGE = 50;

/** The council of a period and its sessions; for the offices of the province. */
@Injectable()
export class CouncilViews {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem 404 when none is set up, and for offices of communes */
  council(actor: PersonActing, periodId: string): Promise<CouncilView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const council = await tx.manager.findOneBy(Council, { periodId });
      if (!council) throw notFound(appraisalWords.council);
      const { id, label, decisionNumber, decisionDate } = council;
      const members = await membersOf(tx, id);
      return { id, label, decisionNumber, decisionDate, members: members.map((member) => memberView(member, actor)) };
    });
  }

  sessions(actor: PersonActing, { period, after = 0, limit = PAGE }: SessionsQuery): Promise<SessionList> {
    return this.unitOfWork.read(actor, async (tx) => {
      const items = await sessionRows(tx, `c.period_id = $1 AND s.ordinal > $2 ORDER BY s.ordinal LIMIT $3`, [
        period,
        after,
        limit + 1,
      ]);
      const [{ total }] = await tx.manager.query<[{ total: number }]>(
        `SELECT count(*) AS total FROM council_session s JOIN council c ON c.id = s.council_id WHERE c.period_id = $1`,
        [period],
      );
      const page = items.slice(0, limit);
      return { items: page, next: items.length > limit ? String(page.at(-1)?.ordinal) : null, total };
    });
  }
}

export const sessionRows = ({ manager }: Tx, where: string, parameters: unknown[]): Promise<SessionSummary[]> =>
  manager.query<SessionSummary[]>(
    `SELECT s.id, s.ordinal, s.form, s.meets_on AS "meetsOn", s.starts_at AS "startsAt", s.room, s.status,
       (SELECT count(*) FROM council_session_item i WHERE i.session_id = s.id) AS items,
       (SELECT count(*) FROM council_session_item i WHERE i.session_id = s.id AND (i.result ->> 'proposed')::boolean) AS proposed,
       (SELECT count(*) FROM council_session_item i WHERE i.session_id = s.id AND NOT (i.result ->> 'proposed')::boolean) AS "notProposed"
     FROM council_session s JOIN council c ON c.id = s.council_id WHERE ${where}`,
    parameters,
  );

export const memberView = (member: SeatedMember, { positionId }: PersonActing): CouncilMemberView => ({
  id: member.id,
  role: member.role,
  roleLabel: councilRole(member.role),
  title: member.title,
  officeName: member.officeName,
  invited: member.invited,
  votes: member.votes,
  own: member.positionId === positionId,
});
