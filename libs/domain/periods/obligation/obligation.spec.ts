import { createActor } from 'xstate';
import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import type { PersonActing } from '@app/domain/identity';
import { legalDate } from '@app/domain/shared';
import { obligationMachine, type ObligationEvent } from './machine';
import { begun, notOwnReport } from './rules';
import { dayForSendingAgain } from './sending-again';
import { obligationLabel, obligationTitle, occurrenceLabel } from './title.vi';

const d = legalDate;
const report = { text: 'Đã thực hiện.', figures: {}, fileId: null };
const after = (...events: ObligationEvent[]) => {
  const actor = createActor(obligationMachine).start();
  for (const event of events) actor.send(event);
  return actor.getSnapshot();
};
const send = (on: string, late: boolean): ObligationEvent => ({ type: 'SEND', on: d(on), late, report });
const giveBack: ObligationEvent = { type: 'RETURN', reason: 'Thiếu số liệu', until: d('2025-08-08') };

describe('a report and its day', () => {
  it('sent in time and returned on the last day does not become late by being sent again', () => {
    expect(after(send('2025-07-30', false), giveBack, send('2025-08-01', false)).context).toMatchObject({
      late: false,
      returns: 1,
    });
  });

  it('late once stays late, however often it is taken back and sent again', () => {
    const back: ObligationEvent = { type: 'WITHDRAW', reason: 'Gửi nhầm', overdue: false };
    expect(
      after(
        { type: 'OVERDUE', due: d('2025-07-30') },
        send('2025-08-05', true),
        giveBack,
        send('2025-08-06', false),
        back,
      ).context.late,
    ).toBe(true);
  });

  it('returned and not sent again in time is overdue', () => {
    expect(after(send('2025-07-30', false), giveBack, { type: 'OVERDUE', due: d('2025-08-08') }).value).toBe('overdue');
  });

  it.each([
    ['the plan’s day when it is further away', '2025-12-13', '2025-12-01', '2025-12-13'],
    ['three working days when it is over', '2025-07-30', '2025-08-01', '2025-08-06'],
    ['three working days when there is no day', null, '2025-08-29', '2025-09-05'], // 30/8 to 02/9 are days off
  ])('may be sent again until %s', (_until, due, today, expected) => {
    expect(dayForSendingAgain(due === null ? null : d(due), d(today), VIETNAM_CALENDAR)).toBe(expected);
  });
});

describe('rules of an obligation', () => {
  const person = { kind: 'person', personId: 'p1' } as PersonActing;
  const facts = {
    unitCode: null,
    offices: [],
    owing: 'a',
    accepting: 'b',
    opens: d('2025-09-01'),
    due: d('2025-09-30'),
    sentBy: 'p1',
  };

  it('a month cannot be reported on before it begins', () => {
    expect(begun(facts, { actor: person, today: d('2025-08-31'), event: null })?.code).toBe('obligation.not-begun');
    expect(begun(facts, { actor: person, today: d('2025-09-01'), event: null })).toBeNull();
  });

  it('nobody takes in what they sent themselves', () => {
    expect(notOwnReport(facts, { actor: person, today: d('2025-09-30'), event: null })?.code).toBe(
      'obligation.own-report',
    );
    expect(notOwnReport({ ...facts, sentBy: 'p2' }, { actor: person, today: d('2025-09-30'), event: null })).toBeNull();
  });
});

describe('what a list calls it', () => {
  const phases = { gd1: 'Giai đoạn 1' };

  it.each([
    ['once', ''],
    ['2025-08', 'tháng 8/2025'],
    ['2025-Q3', 'quý III/2025'],
    ['2025-H2', 'nửa năm 2/2025'],
    ['2025-W32', 'tuần 32/2025'],
    ['2025', 'năm 2025'],
    ['gd1', 'hết giai đoạn 1'],
  ])('%s: %s', (key, label) => {
    expect(occurrenceLabel(key, phases)).toBe(label);
  });

  it('names the duty, the time and who owes it', () => {
    const broadcasts = obligationLabel('Truyền thông đến thôn', '2025-08', phases);
    expect(broadcasts).toBe('Truyền thông đến thôn, tháng 8/2025');
    expect(obligationTitle(broadcasts, 'UBND xã Minh Long')).toBe(
      'Truyền thông đến thôn, tháng 8/2025 – UBND xã Minh Long',
    );
    expect(obligationLabel('Báo cáo hết giai đoạn', 'gd1', phases)).toBe('Báo cáo hết giai đoạn 1');
    expect(obligationLabel('Kế hoạch thực hiện', 'once', phases)).toBe('Kế hoạch thực hiện');
  });
});
