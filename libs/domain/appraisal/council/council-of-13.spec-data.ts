import { parseVote, type VoteTest } from '@app/domain/criteria';
import type { Council } from '@app/domain/plans';
import type { Attending, Member, Presence, Sitting } from './attendance';

/** The council of the story: 13 who vote, a secretary who does not. For specs. */
export const COUNCIL: Council = {
  form: 'meeting',
  otherwise: 'poll',
  label: 'Hội đồng xét duyệt',
  papers: { amount: { count: 3, unit: 'working-day' }, before: 'meeting' },
  size: { cmp: 'exactly', than: { n: 13, d: 1, written: 'number' } },
  seats: [],
  quorum: vote('at least 2/3 of entitled'),
  mustAttend: ['chair'],
  pass: vote('more than 1/2 of entitled'),
  ballot: 'open',
  listVote: 'whole-except',
  absent: { written: { amount: { count: 1, unit: 'working-day' }, after: 'meeting' }, countsIn: ['pass'] },
  standIn: { speaks: true, votes: 'if-authorised' },
  recusal: { ownUnit: true, declared: true, shrinks: ['entitled'] },
  tie: 'chair-decides',
};

export const MEMBERS: readonly Member[] = [
  { id: 'chair', role: 'chair', votes: true },
  { id: 'vice', role: 'vice-chair', votes: true },
  ...Array.from({ length: 11 }, (_, i) => ({ id: `m${i + 1}`, role: 'member' as const, votes: true })),
  { id: 'secretary', role: 'secretary', votes: false },
];

export const VOTERS = MEMBERS.filter(({ votes }) => votes).map(({ id }) => id);

/** Everybody is present but those named. */
export function sitting(others: Readonly<Record<string, Presence>> = {}, change: Partial<Sitting> = {}): Sitting {
  const attending: Attending[] = MEMBERS.map(({ id }) => ({
    member: id,
    presence: others[id] ?? 'present',
    authorised: false,
  }));
  return { council: COUNCIL, form: 'meeting', members: MEMBERS, attending, ...change };
}

function vote(text: string): VoteTest {
  const parsed = parseVote(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}
