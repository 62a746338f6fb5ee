import type { GroupOf, MemberFact } from '../facts';
import type { Look, Operator, WrittenTerm } from '../operator';
import type { Term, TermBase } from '../term';
import { testRange, type ExactRange, type Test } from '../test';
import { isShare } from '../threshold';
import { nothingArose } from './nothing-arose';
import { ID, map, TERM, TEST } from './shapes';

/** How many of the units below have come to a result: "ít nhất 3 % số xã loại I, II", "100 % thôn được công nhận". */
export interface RollUpTerm extends TermBase {
  readonly op: 'roll-up';
  /** As `uses` names the plan whose units they are; absent: this plan. */
  readonly plan?: string;
  readonly of: GroupOf;
  /** Only those of them; judged on their own facts. */
  readonly where?: Term;
  /** Any of these results counts: `listed`, `recognised`, `registered`, or ids of classes. */
  readonly result: readonly string[];
  readonly is: Test;
}

interface Written {
  readonly plan?: string;
  readonly of: GroupOf;
  readonly where?: WrittenTerm;
  readonly result: string | readonly string[];
  readonly is: string;
}

export const rollUp: Operator<RollUpTerm, Written> = {
  shape: map(
    {
      plan: ID,
      of: { enum: ['units', 'children', 'sub-units'] },
      where: TERM,
      result: { type: ['string', 'array'], minItems: 1, items: ID },
      is: TEST,
    },
    ['of', 'result', 'is'],
  ),
  read: (written, reader) => ({
    op: 'roll-up',
    ...(written.plan !== undefined && { plan: written.plan }),
    of: written.of,
    ...(written.where !== undefined && { where: reader.term(written.where, 'where') }),
    result: typeof written.result === 'string' ? [written.result] : written.result,
    is: reader.test(written.is, 'is'),
  }),
  children: () => [],
  elsewhere: (term) => (term.where && term.plan === undefined ? [term.where] : []),
  mentions: (term) => [
    ...(term.plan === undefined ? [] : [{ kind: 'use' as const, id: term.plan }]),
    ...(term.plan === undefined ? term.result.map((id) => ({ kind: 'result' as const, id })) : []),
  ],
  judge: (term, look) => {
    const group = look.facts.groups.find(({ plan, of }) => plan === term.plan && of === term.of);
    const params = { of: term.of, result: term.result.join(' ') };
    if (!group) return { code: 'roll-up', verdict: 'undetermined', test: term.is, params };
    const count = countOf(group.members, term, look);
    if (count.base === 0 && count.perhaps === 0) return nothingArose(look, { params: { group: term.of } });
    const known = { ...params, yes: count.yes, open: count.open + count.perhaps, base: count.base };
    const verdict = count.base === 0 ? 'undetermined' : testRange(term.is, rangeOf(count, isShare(term.is)));
    return { code: 'roll-up', verdict, test: term.is, params: known };
  },
};

/** Units that surely count (`base`) and those of which that is not known yet (`perhaps`), by result. */
interface Count {
  readonly base: number;
  readonly yes: number;
  readonly open: number;
  readonly perhaps: number;
  readonly perhapsYes: number;
  readonly perhapsNo: number;
}

function countOf(members: readonly MemberFact[], term: RollUpTerm, look: Look): Count {
  const judged = members.map((member) => ({ counts: belongs(member, term, look), result: resultOf(member, term) }));
  const some = (counts: string, result?: boolean | 'open'): number =>
    judged.filter((one) => one.counts === counts && (result === undefined || one.result === result)).length;
  return {
    base: some('met'),
    yes: some('met', true),
    open: some('met', 'open'),
    perhaps: some('undetermined'),
    perhapsYes: some('undetermined', true),
    perhapsNo: some('undetermined', false),
  };
}

function belongs(member: MemberFact, { where }: RollUpTerm, look: Look): string {
  if (!where) return 'met';
  return member.facts ? look.judgeOf(member.facts, where).verdict : 'undetermined';
}

function resultOf({ results }: MemberFact, { result }: RollUpTerm): boolean | 'open' {
  const found = result.map((id) => results[id]);
  if (found.includes(true)) return true;
  return found.includes(undefined) ? 'open' : false;
}

/** Every open result is "no" at the least and "yes" at the most; a unit that perhaps counts stands on the side that is worse. */
function rangeOf({ base, yes, open, perhaps, perhapsYes, perhapsNo }: Count, share: boolean): ExactRange {
  const most = yes + open + perhaps - perhapsNo;
  if (!share) return { least: { n: yes, d: 1 }, most: { n: most, d: 1 } };
  return {
    least: { n: yes, d: base + perhaps - perhapsYes },
    most: { n: most, d: base + perhaps - perhapsNo },
  };
}
