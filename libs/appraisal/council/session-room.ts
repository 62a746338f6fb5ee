import { appraisalWords } from '@app/domain/appraisal';
import { Injectable } from '@nestjs/common';
import type { Attending, Member, Sitting } from '@app/domain/appraisal';
import type { PlanRevision } from '@app/domain/plans';
import { refusal } from '@app/domain/shared';
import { PlanLibrary } from '@app/plans';
import { notFound, stale, type Tx } from '@app/platform';
import { CouncilAttendance } from '../persistence/council-attendance.entity';
import { CouncilRecusal } from '../persistence/council-recusal.entity';
import { CouncilSession, type SessionStatus } from '../persistence/council-session.entity';
import { Council } from '../persistence/council.entity';
import { refused } from '../refuse';
import { agendaOf, type AgendaItem } from './agenda';
import { membersOf, type SeatedMember } from './members';

/** A session with everything that a vote in it depends on. */
export interface SessionInHand {
  readonly session: CouncilSession;
  readonly council: Council;
  readonly plan: PlanRevision;
  readonly members: readonly SeatedMember[];
  readonly agenda: readonly AgendaItem[];
  readonly attendance: readonly CouncilAttendance[];
  readonly recusals: readonly CouncilRecusal[];
  readonly sitting: Sitting;
}

/** Opens the door to a session. Lock order: session → dossiers by id → document → number series. */
@Injectable()
export class SessionRoom {
  constructor(private readonly plans: PlanLibrary) {}

  /**
   * Locks the session, so that nobody votes while it is being closed.
   * @throws Problem 404, 409 stale, 409 when it is not in one of these states
   */
  async take(tx: Tx, id: string, ifMatch: number | null, states: readonly SessionStatus[]): Promise<SessionInHand> {
    await tx.manager.query('SELECT 1 FROM council_session WHERE id = $1 FOR NO KEY UPDATE', [id]);
    const hand = await this.look(tx, id);
    if (ifMatch !== null && ifMatch !== hand.session.version) throw stale(appraisalWords.sessionChanged);
    if (!states.includes(hand.session.status)) throw refused(refusal(WRONG_STATE[hand.session.status]));
    return hand;
  }

  async look(tx: Tx, id: string): Promise<SessionInHand> {
    const { manager } = tx;
    const session = await manager.findOneBy(CouncilSession, { id });
    const council = session && (await manager.findOneBy(Council, { id: session.councilId }));
    if (!session || !council) throw notFound(appraisalWords.session);
    const plan = await this.planOf(tx, council.periodId);
    const members = await membersOf(tx, council.id);
    const attendance = await manager.findBy(CouncilAttendance, { sessionId: id });
    const recusals = await manager.findBy(CouncilRecusal, { sessionId: id });
    const sitting: Sitting = {
      council: plan.council,
      form: session.form,
      members: members.map(seat),
      attending: attendance.map(attending),
    };
    return { session, council, plan, members, agenda: await agendaOf(tx, id), attendance, recusals, sitting };
  }

  async planOf(tx: Tx, periodId: string): Promise<PlanRevision> {
    const [subject] = await tx.manager.query<{ plan: string; revision: number }[]>(
      `SELECT plan, plan_revision AS revision FROM subject WHERE id = $1 AND kind = 'period'`,
      [periodId],
    );
    if (!subject) throw notFound(appraisalWords.period);
    return this.plans.revision(tx, subject.plan, subject.revision);
  }
}

/** Writes to a session whose lock the caller holds, and raises its version. */
export async function writeSession(
  tx: Tx,
  session: CouncilSession,
  changes: Partial<CouncilSession> = {},
): Promise<void> {
  const next = { ...changes, version: session.version + 1 };
  await tx.manager.update(CouncilSession, { id: session.id }, next);
  Object.assign(session, next);
}

/** Ids of the members recused on a dossier. */
export const recusedOn = ({ recusals }: Pick<SessionInHand, 'recusals'>, dossierId: string): ReadonlySet<string> =>
  new Set(recusals.filter((one) => one.dossierId === dossierId).map(({ memberId }) => memberId));

const WRONG_STATE: Readonly<Record<SessionStatus, string>> = {
  called: 'session.not-sitting',
  sitting: 'session.already-sitting',
  closed: 'session.over',
  postponed: 'session.over',
};

const seat = ({ id, role, votes }: SeatedMember): Member => ({ id, role, votes });

const attending = ({ memberId, presence, authorised }: CouncilAttendance): Attending => ({
  member: memberId,
  presence,
  authorised,
});
