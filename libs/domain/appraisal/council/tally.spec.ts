import fc from 'fast-check';
import { COUNCIL, MEMBERS, sitting, VOTERS } from './council-of-13.spec-data';
import { openingRefusals, outlookFor } from './attendance';
import type { Choice } from './ballots';
import { tally, type Ballot } from './tally';

const NOBODY: ReadonlySet<string> = new Set();
const all = (choice: Choice, members: readonly string[] = VOTERS): Ballot[] =>
  members.map((member) => ({ member, choice }));
const some = (yes: number, no: number): Ballot[] => [
  ...all('yes', VOTERS.slice(0, yes)),
  ...all('no', VOTERS.slice(yes, yes + no)),
];

describe('the result on one dossier', () => {
  it.each([
    ['all thirteen', 13, 0, true],
    ['Lý Sơn: 12 of 13', 12, 1, true],
    ['seven are more than half of thirteen', 7, 6, true],
    ['six are not', 6, 7, false],
    ['Đăk Bla: 2 of 13', 2, 11, false],
  ])('%s', (_, yes, no, proposed) => {
    expect(tally(sitting(), NOBODY, some(yes, no))).toMatchObject({ yes, no, entitled: 13, needed: 7, proposed });
  });

  it('Minh Long: the member of Nội vụ is recused, so twelve of twelve', () => {
    const result = tally(sitting(), new Set(['m3']), all('yes'));
    expect(result).toMatchObject({ entitled: 12, needed: 7, yes: 12, proposed: true });
  });

  it('counts two written opinions of absent members for the majority, not for the quorum', () => {
    const result = tally(sitting({ m10: 'written', m11: 'written' }), NOBODY, all('yes'));
    expect(result).toMatchObject({ yes: 13, quorum: { needed: 9, present: 11, reached: true }, proposed: true });
  });

  it('a written opinion counts nothing where the plan does not let it', () => {
    const council = { ...COUNCIL, absent: { ...COUNCIL.absent, countsIn: [] } };
    expect(tally({ ...sitting({ m11: 'written' }), council }, NOBODY, all('yes')).yes).toBe(12);
  });

  it('a ballot of somebody who was absent, of the secretary or of a stranger counts nothing', () => {
    const result = tally(sitting({ m11: 'absent' }), NOBODY, [
      ...all('no', ['m11', 'secretary', 'stranger']),
      ...all('yes', VOTERS.slice(0, 7)),
    ]);
    expect(result).toMatchObject({ yes: 7, no: 0, proposed: true });
  });

  it('eight at the table are no quorum: nothing is proposed and nothing refused', () => {
    const absent = Object.fromEntries(['m7', 'm8', 'm9', 'm10', 'm11'].map((id) => [id, 'absent' as const]));
    expect(tally(sitting(absent), NOBODY, all('yes'))).toMatchObject({ outcome: 'no-quorum', proposed: null });
  });

  it('a stand-in votes only with an authority', () => {
    const withStandIn = sitting({ m1: 'stand-in' });
    const authorised = {
      ...withStandIn,
      attending: withStandIn.attending.map((one) => ({ ...one, authorised: true })),
    };
    expect(tally(withStandIn, NOBODY, all('yes')).yes).toBe(12);
    expect(tally(authorised, NOBODY, all('yes')).yes).toBe(13);
  });

  it('on a tie the chair decides; a recused chair decides nothing', () => {
    const recused = new Set(['m11']);
    const voters = VOTERS.filter((id) => id !== 'm11');
    const tied = (chairSays: Choice): Ballot[] => {
      const others = voters.filter((id) => id !== 'chair');
      const [six, five] = [others.slice(0, 6), others.slice(6)];
      return [
        { member: 'chair', choice: chairSays },
        ...all(chairSays, five),
        ...all(chairSays === 'yes' ? 'no' : 'yes', six),
      ];
    };
    expect(tally(sitting(), recused, tied('yes'))).toMatchObject({ outcome: 'tie', proposed: true });
    expect(tally(sitting(), recused, tied('no'))).toMatchObject({ outcome: 'tie', proposed: false });
    const six = VOTERS.slice(1, 7);
    const without = [...all('yes', six), ...all('no', VOTERS.slice(7))];
    expect(tally(sitting(), new Set(['chair']), without)).toMatchObject({ outcome: 'tie', proposed: false });
  });

  it('in a poll whoever answered is present', () => {
    const poll = sitting({}, { form: 'poll', attending: [] });
    expect(tally(poll, NOBODY, all('no'))).toMatchObject({ quorum: { present: 13 }, proposed: false });
    expect(tally(poll, NOBODY, all('yes', VOTERS.slice(0, 8)))).toMatchObject({ outcome: 'no-quorum', proposed: null });
  });

  it('one more yes never takes a proposal away, and no result needs more votes than there are people', () => {
    fc.assert(
      fc.property(fc.nat(13), fc.nat(13), fc.subarray([...VOTERS], { maxLength: 5 }), (yes, no, recused) => {
        fc.pre(yes + no < 13);
        const away = new Set(recused);
        const before = tally(sitting(), away, some(yes, no));
        const after = tally(sitting(), away, [...some(yes, no), { member: VOTERS[yes + no] ?? '', choice: 'yes' }]);
        expect(before.proposed === true && after.proposed !== true).toBe(false);
        expect(after.yes).toBeLessThanOrEqual(after.entitled);
      }),
    );
  });
});

describe('before anyone votes', () => {
  it('says that nothing can pass when the plan asks for more votes than there are people', () => {
    const strict = {
      ...COUNCIL,
      pass: { test: COUNCIL.quorum.test, of: 'members' as const },
      recusal: { ...COUNCIL.recusal, shrinks: [] },
    };
    const away = new Set(['m1', 'm2', 'm3', 'm4', 'm5']);
    expect(outlookFor({ ...sitting(), council: strict }, away)).toMatchObject({ canPass: false });
    expect(outlookFor(sitting(), away)).toMatchObject({ canPass: true, entitled: 8 });
  });

  it('a meeting does not begin without its chair', () => {
    expect(openingRefusals(sitting({ chair: 'absent' }))).toEqual([
      { code: 'council.must-attend', params: { role: 'chair' } },
    ]);
    expect(openingRefusals(sitting())).toEqual([]);
  });

  it('a meeting does not begin without its quorum; a poll does', () => {
    const absent = Object.fromEntries(MEMBERS.slice(5, 13).map(({ id }) => [id, 'absent' as const]));
    expect(openingRefusals(sitting(absent))).toEqual([
      { code: 'council.no-quorum', params: { needed: 9, present: 5 } },
    ]);
    expect(openingRefusals(sitting(absent, { form: 'poll' }))).toEqual([]);
  });
});
