import { EVERYBODY, memberByMember, openVoteOf, toVoteOn, type Exception } from './open-vote';

const table = {
  members: [
    { id: 'chair', votes: true, presence: 'present', authorised: false },
    { id: 'health', votes: true, presence: 'stand-in', authorised: true },
    { id: 'labour', votes: true, presence: 'stand-in', authorised: false },
    { id: 'army', votes: true, presence: 'written', authorised: false },
    { id: 'culture', votes: true, presence: 'present', authorised: false },
    { id: 'secretary', votes: false, presence: 'present', authorised: false },
  ],
  agenda: [{ dossierId: 'a', recusals: [{ memberId: 'culture', cause: 'declared', reason: null }] }],
} as const;
const all: Exception = { dossierId: 'a', memberId: EVERYBODY, choice: 'no', reason: 'TC1 chưa đạt' };

it('everybody is who sits at the table and may vote on this unit', () =>
  expect(memberByMember(table, [all])).toEqual([
    { ...all, memberId: 'chair' },
    { ...all, memberId: 'health' },
  ]));

it('what one member says goes before what is said of all', () => {
  const own: Exception = { dossierId: 'a', memberId: 'chair', choice: 'abstain', reason: '' };
  expect(memberByMember(table, [all, own])).toEqual([{ ...all, memberId: 'health' }, own]);
});

it('where each unit is voted on, nothing is said of the whole, and everybody of every unit', () => {
  const own: Exception = { dossierId: 'a', memberId: 'chair', choice: 'no', reason: ' TC2 ' };
  const values = { whole: 'yes', each: { a: 'yes', b: '' }, except: [own] };
  expect(openVoteOf({ ...table, listVote: 'each' }, values)).toEqual({
    except: [
      { dossierId: 'a', memberId: 'chair', choice: 'no', reason: 'TC2' },
      { dossierId: 'a', memberId: 'health', choice: 'yes' },
    ],
  });
});

it('where the whole list is voted on, it is said once', () =>
  expect(openVoteOf({ ...table, listVote: 'whole-except' }, { whole: 'yes', each: {}, except: [] })).toEqual({
    whole: 'yes',
    except: [],
  }));

it('a unit that has withdrawn is not voted on', () => {
  const agenda = [{ state: 'council' }, { state: 'withdrawn' }];
  expect(toVoteOn({ agenda })).toEqual([{ state: 'council' }]);
});
