import type { Choice } from './ballots';
import type { Tally } from './tally';

/** A vote that the result alone does not tell, see `SessionRecord.otherVotes`. */
export interface OtherVote {
  readonly unit: string;
  readonly title: string;
  readonly choice: Choice;
  readonly reason: string | null;
}

interface Votes {
  readonly otherVotes: readonly OtherVote[];
  readonly results: readonly { readonly unit: string; readonly tally: Tally }[];
}

const CHOICE: Readonly<Record<Choice, string>> = {
  yes: 'ý kiến đồng ý',
  no: 'ý kiến không đồng ý',
  abstain: 'ý kiến khác',
};
/** So few are named; of more only the number is told, or the minutes would be one sentence a hundred times. */
const NAMED_AT_MOST = 3;

/** One line for all who voted alike on a unit and gave the same reason. */
export function otherVotesInWords({ otherVotes, results }: Votes): string[] {
  const units = [...new Set(otherVotes.map(({ unit }) => unit))];
  const byUnit = units.flatMap((unit) => otherVotes.filter((vote) => vote.unit === unit));
  const alike = new Map<string, OtherVote[]>();
  for (const vote of byUnit) {
    const key = JSON.stringify([vote.unit, vote.choice, tidied(vote.reason)]);
    alike.set(key, [...(alike.get(key) ?? []), vote]);
  }
  return [...alike.values()].map((votes) => line(votes, results));
}

/** A counted number in running text gets a leading zero below 10 (NĐ 30/2020: nothing can be written before it). */
export const counted = (count: number): string => String(count).padStart(2, '0');

function line(votes: readonly OtherVote[], results: Votes['results']): string {
  const [{ unit, choice, reason }] = votes as [OtherVote];
  const tally = results.find((one) => one.unit === unit)?.tally;
  const cast = tally ? tally.yes + tally.no + tally.abstain : votes.length;
  const who = votes.length <= NAMED_AT_MOST ? ` (${votes.map(({ title }) => title).join('; ')})` : '';
  const why = tidied(reason);
  return `${atStart(unit)}: ${counted(votes.length)}/${counted(cast)} ${CHOICE[choice]}${who}${why ? `, lý do: ${why}` : ''}.`;
}

/** A reason ends its own sentence as a rule; inside ours it does not. */
const tidied = (reason: string | null): string => (reason ?? '').trim().replace(/[.;,\s]+$/u, '');

const atStart = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
