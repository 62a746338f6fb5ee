import type { Test } from './test';
import { neededOf } from './threshold';

/** Whose number a council's threshold is a share of (plan language 2.2, Votes). */
export type VoteBase = 'members' | 'entitled' | 'present' | 'cast';

/** "more than 1/2 of entitled". */
export interface VoteTest {
  readonly test: Test;
  readonly of: VoteBase;
}

/** The council's rules that decide a vote. */
export interface VoteRules {
  readonly quorum: VoteTest;
  readonly pass: VoteTest;
  /** Whether members recused on this dossier leave the number of those entitled. */
  readonly recusalShrinks: boolean;
  readonly tie: 'chair-decides' | 'not-passed';
}

/** Who is there for one dossier, before anybody votes. */
export interface Attendance {
  /** Members who may vote on that day. */
  readonly members: number;
  /** Of them, recused on this dossier. */
  readonly recused: number;
  /** Of the others, present in person or by an authorised stand-in. */
  readonly present: number;
}

/** Votes as they count for `pass`; written ones are included where the plan says so. */
export interface Ballots {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

export interface VoteOutlook {
  readonly entitled: number;
  readonly quorum: { readonly needed: number; readonly present: number; readonly reached: boolean };
  /** False when more yes votes are needed than there are people who may give one: *không thể đạt*, said before anyone votes. */
  readonly canPass: boolean;
}

export interface VoteResult extends VoteOutlook {
  readonly needed: number;
  readonly yes: number;
  /** `tie` is for the chair to decide; `no-quorum` and `cannot-pass` say that there was nothing to count. */
  readonly outcome: 'passed' | 'not-passed' | 'tie' | 'no-quorum' | 'cannot-pass';
}

/** What can be said before the vote. */
export function outlookOf(rules: VoteRules, attendance: Attendance): VoteOutlook {
  const entitled = entitledOf(rules, attendance);
  const needed = votesNeeded(rules.quorum, counts(entitled, attendance, attendance.present));
  const passNeeds = votesNeeded(rules.pass, counts(entitled, attendance, entitled));
  return {
    entitled,
    quorum: { needed, present: attendance.present, reached: attendance.present >= needed },
    canPass: passNeeds <= attendance.members - attendance.recused,
  };
}

/** The result of one vote on one dossier. */
export function countVote(rules: VoteRules, attendance: Attendance, ballots: Ballots): VoteResult {
  const outlook = outlookOf(rules, attendance);
  const cast = ballots.yes + ballots.no + ballots.abstain;
  const needed = votesNeeded(rules.pass, counts(outlook.entitled, attendance, cast));
  return { ...outlook, needed, yes: ballots.yes, outcome: outcomeOf(rules, outlook, ballots, needed) };
}

/** The smallest whole number of votes that satisfies the threshold; never none, because nobody's silence recognises anything. */
export function votesNeeded(vote: VoteTest, numbers: Readonly<Record<VoteBase, number>>): number {
  return Math.max(1, neededOf(vote.test, numbers[vote.of]));
}

function entitledOf(rules: VoteRules, { members, recused }: Attendance): number {
  return rules.recusalShrinks ? members - recused : members;
}

function counts(entitled: number, { members, present }: Attendance, cast: number): Record<VoteBase, number> {
  return { members, entitled, present, cast };
}

/** A tie is one vote short of passing with the yes and no votes equal: only then can the chair's word be the missing one. */
function outcomeOf(rules: VoteRules, outlook: VoteOutlook, ballots: Ballots, needed: number): VoteResult['outcome'] {
  if (!outlook.quorum.reached) return 'no-quorum';
  if (!outlook.canPass) return 'cannot-pass';
  if (ballots.yes >= needed) return 'passed';
  const tied = ballots.yes === ballots.no && ballots.yes + 1 >= needed;
  return tied && rules.tie === 'chair-decides' ? 'tie' : 'not-passed';
}
