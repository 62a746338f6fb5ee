import { changedDays, draftOf, isWorked, kindsOf, onCalendar, withDay, yearKey, type Year } from './draft';

const year: Year = {
  year: 2025,
  announced: true,
  today: '2025-07-24',
  mayEdit: true,
  changes: [],
  days: [{ date: '2025-09-02', kind: 'holiday', kindLabel: 'Nghỉ lễ, tết', label: 'Quốc khánh' }],
};

it('a day set and taken back again leaves nothing changed', () => {
  const set = withDay(draftOf(year), '2025-08-04', 'holiday', ' Nghỉ bão ');
  expect(changedDays(draftOf(year), set)).toEqual(['2025-08-04']);
  expect(set.days.map(({ date, label }) => [date, label])).toEqual([
    ['2025-08-04', 'Nghỉ bão'],
    ['2025-09-02', 'Quốc khánh'],
  ]);
  expect(changedDays(draftOf(year), withDay(set, '2025-08-04', null, ''))).toEqual([]);
});

it('a holiday that is renamed or taken away is a change of its day', () => {
  expect(changedDays(draftOf(year), withDay(draftOf(year), '2025-09-02', 'holiday', 'Khác'))).toEqual(['2025-09-02']);
  expect(changedDays(draftOf(year), withDay(draftOf(year), '2025-09-02', null, ''))).toEqual(['2025-09-02']);
});

it.each([
  ['2025-08-04', ['holiday', 'compensatory']],
  ['2025-08-09', ['holiday', 'working-saturday']],
  ['2025-08-10', ['holiday']],
])('%s may become %s', (date, kinds) => expect(kindsOf(date)).toEqual(kinds));

it('a Saturday is worked only when it says so, a holiday never', () => {
  expect(isWorked('2025-08-09', undefined)).toBe(false);
  expect(isWorked('2025-08-09', { date: '2025-08-09', kind: 'working-saturday', label: 'x' })).toBe(true);
  expect(isWorked('2025-08-08', { date: '2025-08-08', kind: 'holiday', label: 'x' })).toBe(false);
});

describe('a draft begun before somebody else changed the year', () => {
  const base = draftOf(year);
  const now = { ...withDay(base, '2025-08-04', 'holiday', 'Nghỉ bão'), announced: false };

  it('keeps its own days, and takes back nothing of the other’s', () => {
    const draft = withDay(withDay(base, '2025-08-05', 'holiday', 'Nghỉ khác'), '2025-09-02', null, '');
    expect(onCalendar({ base, draft }, now)).toEqual({
      announced: false,
      days: [
        { date: '2025-08-04', kind: 'holiday', label: 'Nghỉ bão' },
        { date: '2025-08-05', kind: 'holiday', label: 'Nghỉ khác' },
      ],
    });
  });

  it('says its own on a day that both have changed', () =>
    expect(onCalendar({ base, draft: withDay(base, '2025-08-04', 'compensatory', 'Hoán đổi') }, now).days[0]).toEqual({
      date: '2025-08-04',
      kind: 'compensatory',
      label: 'Hoán đổi',
    }));

  it('of nothing is the calendar as it is', () => expect(onCalendar({ base, draft: base }, now)).toEqual(now));
});

it('a year changed again has another name, also when both changes bear the same instant', () => {
  const change = (id: string): Year['changes'][number] => ({
    id,
    at: '2025-07-24T08:00:00Z',
    by: 'Quản trị chương trình',
    reason: 'Công văn',
    set: [],
    removed: [],
    announced: null,
    moved: 0,
  });
  const once = { ...year, changes: [change('b')] };
  expect(yearKey({ ...year, changes: [change('b'), change('a')] })).not.toBe(yearKey(once));
});
