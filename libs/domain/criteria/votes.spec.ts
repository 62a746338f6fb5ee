import { parseVote } from './parse-test';
import { countVote, outlookOf, votesNeeded, type VoteRules, type VoteTest } from './votes';

const vote = (text: string): VoteTest => {
  const parsed = parseVote(text);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return parsed.value;
};
const rules: VoteRules = {
  quorum: vote('at least 2/3 of entitled'),
  pass: vote('more than 1/2 of entitled'),
  recusalShrinks: true,
  tie: 'chair-decides',
};
const thirteen = { members: 13, recused: 0, present: 11 };

describe('the council of Quảng Ngãi, 13 members', () => {
  it.each([
    ['at least 2/3 of entitled', 13, 9],
    ['more than 1/2 of entitled', 12, 7],
    ['more than 1/2 of entitled', 13, 7],
    ['at least 90% of members', 13, 12],
    ['at least 9 of entitled', 13, 9],
    ['at least 2/3 of present', 0, 1],
  ])('%s, of %i, needs %i', (text, base, needed) => {
    expect(votesNeeded(vote(text), { members: base, entitled: base, present: base, cast: base })).toBe(needed);
  });

  it.each([
    ['12 of 13 (Lý Sơn)', { yes: 12, no: 1, abstain: 0 }, 'passed'],
    ['2 of 13 (Đăk Bla)', { yes: 2, no: 11, abstain: 0 }, 'not-passed'],
    ['half of 13 rounded down', { yes: 6, no: 7, abstain: 0 }, 'not-passed'],
    ['seven of those entitled, the others silent', { yes: 7, no: 0, abstain: 0 }, 'passed'],
  ])('%s', (_case, ballots, outcome) => {
    expect(countVote(rules, thirteen, ballots).outcome).toBe(outcome);
  });

  it('a recused member leaves the number of those entitled (Minh Long: 12 of 12)', () => {
    const result = countVote(rules, { members: 13, recused: 1, present: 11 }, { yes: 12, no: 0, abstain: 0 });
    expect(result).toMatchObject({ entitled: 12, needed: 7, outcome: 'passed', quorum: { needed: 8, reached: true } });
  });

  it('does not open without its quorum', () => {
    expect(outlookOf(rules, { members: 13, recused: 0, present: 8 }).quorum).toEqual({
      needed: 9,
      present: 8,
      reached: false,
    });
    expect(countVote(rules, { ...thirteen, present: 8 }, { yes: 13, no: 0, abstain: 0 }).outcome).toBe('no-quorum');
  });

  it('says before the vote that nothing can pass when too many are recused', () => {
    const strict: VoteRules = {
      ...rules,
      pass: vote('at least 90% of members'),
      quorum: vote('at least 1 of members'),
    };
    expect(outlookOf(strict, { members: 13, recused: 2, present: 11 }).canPass).toBe(false);
    expect(countVote(strict, { members: 13, recused: 2, present: 11 }, { yes: 11, no: 0, abstain: 0 }).outcome).toBe(
      'cannot-pass',
    );
  });

  it('nobody entitled never passes by arithmetic', () => {
    const everybody = { members: 2, recused: 2, present: 0 };
    expect(
      countVote({ ...rules, quorum: vote('at least 1 of present') }, everybody, { yes: 0, no: 0, abstain: 0 }).outcome,
    ).toBe('no-quorum');
    expect(outlookOf(rules, everybody).canPass).toBe(false);
  });

  it('leaves a tie to the chair only where one more vote would decide', () => {
    const twelve = { members: 12, recused: 0, present: 12 };
    expect(countVote(rules, twelve, { yes: 6, no: 6, abstain: 0 }).outcome).toBe('tie');
    expect(countVote({ ...rules, tie: 'not-passed' }, twelve, { yes: 6, no: 6, abstain: 0 }).outcome).toBe(
      'not-passed',
    );
    expect(
      countVote({ ...rules, pass: vote('at least 2/3 of entitled') }, twelve, { yes: 6, no: 6, abstain: 0 }).outcome,
    ).toBe('not-passed');
  });
});
