import { legalDate } from '@app/domain/shared';
import type { Rung } from './ladder';
import { ladderNotices } from './ladder-notices';
import { parseRung } from './parse-due';
import { VIETNAM_CALENDAR } from './vietnam-holidays';

const d = legalDate;
const rung = (text: string, tell: string[], draft?: string): Rung => {
  const parsed = parseRung(text);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return { at: parsed.value, tell, ...(draft && { draft }) };
};
const ladder: Rung[] = [
  rung('7 working days before', ['turn']),
  rung('3 working days before', ['turn']),
  rung('1 working day before', ['turn', 'head']),
  rung('on the day', ['turn']),
  rung('1 working day after', ['turn', 'head']),
  rung('5 working days after', ['head', 'lead'], 'chase'),
];
const days = (opens: string, due: string): string[] =>
  ladderNotices(ladder, { opens: d(opens), due: d(due) }, VIETNAM_CALENDAR).map((notice) => notice.on);

describe('the reminder ladder', () => {
  it.each([
    [
      'trước 20/10/2024 (NX V.2): Sat 19/10, on the day is Fri 18/10',
      '2024-10-01',
      '2024-10-19',
      ['2024-10-10', '2024-10-16', '2024-10-18', '2024-10-21', '2024-10-25'],
    ],
    [
      'trước 31/7/2025, issued 23/7: the seventh day before is folded into the first notice',
      '2025-07-23',
      '2025-07-30',
      ['2025-07-23', '2025-07-25', '2025-07-29', '2025-07-30', '2025-07-31', '2025-08-06'],
    ],
    [
      'trước 14/12/2025: Saturday, so the day before and the day itself are one message on Friday',
      '2025-11-01',
      '2025-12-13',
      ['2025-12-04', '2025-12-10', '2025-12-12', '2025-12-15', '2025-12-19'],
    ],
    [
      'hằng tháng, Sun 31/8: the reminder is on Fri 29/8',
      '2025-08-01',
      '2025-08-31',
      ['2025-08-21', '2025-08-27', '2025-08-29', '2025-09-03', '2025-09-09'],
    ],
    [
      'trong tháng 11/2025, Sun 30/11: on the day is Fri 28/11',
      '2025-11-20',
      '2025-11-30',
      ['2025-11-20', '2025-11-26', '2025-11-28', '2025-12-01', '2025-12-05'],
    ],
    [
      'trước 15/6/2026: Sun 14/6, on the day is Fri 12/6',
      '2025-12-15',
      '2026-06-14',
      ['2026-06-04', '2026-06-10', '2026-06-12', '2026-06-15', '2026-06-19'],
    ],
    [
      'trước 15/12/2025: Sun 14/12, on the day is Fri 12/12',
      '2025-11-03',
      '2025-12-14',
      ['2025-12-04', '2025-12-10', '2025-12-12', '2025-12-15', '2025-12-19'],
    ],
    [
      'trước 20/12/2026: Sat 19/12, on the day is Fri 18/12',
      '2026-12-01',
      '2026-12-19',
      ['2026-12-10', '2026-12-16', '2026-12-18', '2026-12-21', '2026-12-25'],
    ],
  ])('%s', (_phrase, opens, due, expected) => {
    expect(days(opens, due)).toEqual(expected);
  });

  it('tells everybody of rungs that meet, once', () => {
    const [, , friday] = ladderNotices(ladder, { opens: d('2025-11-01'), due: d('2025-12-13') }, VIETNAM_CALENDAR);
    expect(friday).toEqual({ on: '2025-12-12', kind: 'reminder', tell: ['turn', 'head'], draft: [] });
  });

  it('counts plain days too, and moves a reminder off a day off: earlier before the day, later after it', () => {
    const plain = [rung('2 days before', ['turn']), rung('1 month before', ['turn']), rung('1 day after', ['head'])];
    const notices = ladderNotices(plain, { due: d('2025-11-14') }, VIETNAM_CALENDAR); // a Friday
    expect(notices.map((notice) => notice.on)).toEqual(['2025-10-14', '2025-11-12', '2025-11-17']);
  });

  it('keeps the first notice the first one when a rung falls on the same day', () => {
    const [first] = ladderNotices(ladder, { opens: d('2025-07-25'), due: d('2025-07-30') }, VIETNAM_CALENDAR);
    expect(first).toMatchObject({ on: '2025-07-25', kind: 'first' });
  });

  it('marks what comes after the day as overdue, and drafts the chasing letter last', () => {
    const notices = ladderNotices(ladder, { opens: d('2025-07-23'), due: d('2025-07-30') }, VIETNAM_CALENDAR);
    expect(notices.map((notice) => notice.kind)).toEqual([
      'first',
      'reminder',
      'reminder',
      'reminder',
      'overdue',
      'overdue',
    ]);
    expect(notices.at(-1)).toEqual({ on: '2025-08-06', kind: 'overdue', tell: ['head', 'lead'], draft: ['chase'] });
  });

  it('opens a duty that starts on a day off on the next working day', () => {
    expect(days('2025-11-01', '2025-11-05')[0]).toBe('2025-11-03');
  });

  it('does not wait for a working day after the last valid one', () => {
    expect(days('2025-12-13', '2025-12-14')[0]).toBe('2025-12-13');
  });
});
