import { noVote, spread } from './ballots';
import { COUNCIL, sitting } from './council-of-13.spec-data';
import { ownUnitMembers } from './recusal';
import { papersDue, writtenUntil } from './papers';
import { ANNOUNCED_YEARS, VIETNAM_DAYS, workingCalendar } from '@app/domain/calendar';
import { legalDate } from '@app/domain/shared';

describe('thống nhất cả danh sách, trừ …', () => {
  const list = ['minh-long', 'ba-dong', 'dak-bla'];

  it('is one choice for all and another for the excepted', () => {
    const spreadOut = spread(COUNCIL, { whole: 'yes', except: [{ dossier: 'dak-bla', choice: 'no' }] }, list);
    expect(spreadOut).toEqual({
      ok: true,
      choices: new Map([
        ['dak-bla', 'no'],
        ['minh-long', 'yes'],
        ['ba-dong', 'yes'],
      ]),
    });
  });

  it.each([
    [
      'an exception that is not on the list',
      { whole: 'yes', except: [{ dossier: 'sa-huynh', choice: 'no' }] },
      'ballot.not-on-the-list',
    ],
    [
      'one named twice',
      {
        whole: 'yes',
        except: [
          { dossier: 'ba-dong', choice: 'no' },
          { dossier: 'ba-dong', choice: 'yes' },
        ],
      },
      'ballot.named-twice',
    ],
    [
      'a dossier left without a choice',
      { whole: null, except: [{ dossier: 'ba-dong', choice: 'no' }] },
      'ballot.without-choice',
    ],
  ] as const)('refuses %s', (_, vote, code) => {
    const spreadOut = spread(COUNCIL, vote, list);
    expect(spreadOut.ok ? [] : spreadOut.refusals.map((refusal) => refusal.code)).toContain(code);
  });

  it('is refused where the plan wants each on its own', () => {
    expect(spread({ listVote: 'each' }, { whole: 'yes', except: [] }, ['a'])).toMatchObject({ ok: false });
  });
});

describe('who has a vote', () => {
  it.each([
    ['the secretary never', 'secretary', {}, 'ballot.no-vote'],
    ['a stranger', 'stranger', {}, 'ballot.not-a-member'],
    ['an absent member who wrote nothing', 'm1', { m1: 'absent' }, 'ballot.not-attending'],
    ['a stand-in without authority', 'm1', { m1: 'stand-in' }, 'ballot.not-attending'],
  ] as const)('%s', (_, member, others, code) => {
    expect(noVote(sitting(others), member)).toMatchObject({ code });
  });

  it('the chair, and an absent member who wrote', () => {
    expect(noVote(sitting(), 'chair')).toBeNull();
    expect(noVote(sitting({ m1: 'written' }), 'm1')).toBeNull();
  });
});

it('a member whose office belongs to the commune is recused without saying so', () => {
  const members = [
    { id: 'a', unitCode: '21361' },
    { id: 'b', unitCode: null },
  ];
  expect(ownUnitMembers(COUNCIL, members, '21361')).toEqual(['a']);
});

it('the papers of the meeting of 09/12/2025 go out by 04/12, and written opinions come in by 10/12', () => {
  const calendar = workingCalendar(VIETNAM_DAYS, ANNOUNCED_YEARS);
  expect(papersDue(COUNCIL, legalDate('2025-12-09'), calendar)).toBe('2025-12-04');
  expect(writtenUntil(COUNCIL, legalDate('2025-12-09'), calendar)).toBe('2025-12-10');
});
