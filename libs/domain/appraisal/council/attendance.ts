import { outlookOf, type Attendance, type VoteOutlook } from '@app/domain/criteria';
import { voteRulesOf, type Council, type CouncilRole } from '@app/domain/plans';
import { refusal, type Refusal } from '@app/domain/shared';

/** `meeting`: họp · `poll`: lấy ý kiến bằng văn bản. */
export type SessionForm = 'meeting' | 'poll';

/** có mặt · cử người dự thay · gửi ý kiến bằng văn bản · vắng. */
export const PRESENCES = ['present', 'stand-in', 'written', 'absent'] as const;
export type Presence = (typeof PRESENCES)[number];

export interface Member {
  readonly id: string;
  readonly role: CouncilRole;
  readonly votes: boolean;
}

export interface Attending {
  readonly member: string;
  readonly presence: Presence;
  /** *dự thay* in writing: the stand-in may vote where the plan says `if-authorised` */
  readonly authorised: boolean;
}

/** A council in one session: its rules, who belongs to it, who came and how. */
export interface Sitting {
  readonly council: Council;
  readonly form: SessionForm;
  readonly members: readonly Member[];
  readonly attending: readonly Attending[];
}

/** Whether the member's seat takes part in the vote at the table: in person, or by somebody who may vote for it. */
export function atTheTable({ council, attending }: Sitting, member: string): boolean {
  const here = attending.find((one) => one.member === member);
  if (here?.presence === 'present') return true;
  return here?.presence === 'stand-in' && standInVotes(council, here.authorised);
}

/** Whether the member's vote comes in writing: everybody's in a poll, an absent member's where the plan lets it count. */
export function inWriting({ council, form, attending }: Sitting, member: string): boolean {
  if (form === 'poll') return true;
  return (
    council.absent.written !== undefined && attending.some((one) => one.member === member && one.presence === 'written')
  );
}

/**
 * Numbers for one dossier before anybody's vote is counted.
 *
 * In a poll, who has answered is present. In a meeting, a written opinion counts towards the quorum only where the plan says so
 * (`counts-in`), and a stand-in only where they may vote.
 *
 * @param recused ids of the members recused on this dossier
 * @param answered ids of the members whose vote on it is there
 */
export function headcount(sitting: Sitting, recused: ReadonlySet<string>, answered: ReadonlySet<string>): Attendance {
  const voting = sitting.members.filter(({ votes }) => votes);
  const free = voting.filter(({ id }) => !recused.has(id));
  const counted = free.filter(({ id }) =>
    sitting.form === 'poll'
      ? answered.has(id)
      : atTheTable(sitting, id) ||
        (sitting.council.absent.countsIn.includes('quorum') && inWriting(sitting, id) && answered.has(id)),
  );
  return { members: voting.length, recused: voting.length - free.length, present: counted.length };
}

/** What can be said before anyone votes on one dossier: the quorum, and *không thể đạt* when more votes are needed than there are. */
export const outlookFor = (sitting: Sitting, recused: ReadonlySet<string>): VoteOutlook =>
  outlookOf(voteRulesOf(sitting.council), headcount(sitting, recused, new Set(sitting.members.map(({ id }) => id))));

/** Why a meeting cannot begin: whoever must be there is not, or too few are at the table. A poll begins when it is sent out. */
export function openingRefusals(sitting: Sitting): Refusal[] {
  if (sitting.form === 'poll') return [];
  const missing = sitting.council.mustAttend.filter(
    (role) => !sitting.members.some((member) => member.role === role && takesPart(sitting, member)),
  );
  const { quorum } = outlookOf(voteRulesOf(sitting.council), headcount(sitting, new Set(), new Set()));
  return [
    ...missing.map((role) => refusal('council.must-attend', { role })),
    ...(quorum.reached ? [] : [refusal('council.no-quorum', { needed: quorum.needed, present: quorum.present })]),
  ];
}

/** A secretary has no vote and is present all the same. */
function takesPart(sitting: Sitting, { id, votes }: Member): boolean {
  return votes
    ? atTheTable(sitting, id)
    : sitting.attending.some((one) => one.member === id && one.presence === 'present');
}

function standInVotes({ standIn }: Council, authorised: boolean): boolean {
  return standIn.votes === 'always' || (standIn.votes === 'if-authorised' && authorised);
}
