import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { fixedDates } from '@app/domain/dossiers';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from '@app/plans';

const lastLook = (plan: string, code: string): string | null =>
  fixedDates(shippedPlan(plan, 1).plan, { code, happened: {} }, VIETNAM_CALENDAR).confirmation;

describe('the days that a plan fixes for a dossier', () => {
  it('the last look is taken when the period ends, each year anew', () => {
    expect(lastLook('quang-ngai-2025', '2025')).toBe('2025-12-13');
    expect(lastLook('dong-nai-2025-2030', '2025')).toBe('2025-12-14');
    expect(lastLook('dong-nai-2025-2030', '2026')).toBe('2026-12-14');
  });

  it('the last look is taken at the end of the first phase where phases recognise on their own: a year later its communes are gone', () => {
    expect(lastLook('nhu-xuan-2024-2025', '2024-2025')).toBe('2024-12-14');
  });

  it.each<[string, string | null, string, string, string]>([
    ['of the first phase', 'gd1', '2024-12-05', '16183', '2024-12-14'],
    ['of the second, before its commune ends', 'gd2', '2025-06-05', '16183', '2025-06-30'],
    ['asked for in the second and not sent yet', 'gd2', '2025-01-06', '16183', '2025-06-30'],
    ['that nobody has sent in the first', null, '2025-02-01', '16183', '2025-06-30'],
  ])(
    'the last look is that of the dossier’s own phase, and never after its unit has ended: one %s',
    (_case, phase, on, unitCode, day) => {
      const { plan } = shippedPlan('nhu-xuan-2024-2025', 1);
      const known = { code: '2024-2025', happened: {} };
      const own = { phase, on: legalDate(on), unitCode, round: 1 };
      expect(fixedDates(plan, known, VIETNAM_CALENDAR, own).confirmation).toBe(day);
    },
  );

  it.each<[string, string, string, string, string | null, string]>([
    ['dong-nai-2025-2030', '2025', '2025-11-28', '25195', '2025-12-31', 'the year of its first target'],
    ['dong-nai-2025-2030', '2027', '2027-11-28', '25195', null, 'a year without one: 2025 is no longer in its hands'],
    ['dong-nai-2025-2030', '2030', '2030-11-28', '25195', '2030-12-31', 'the last year'],
    ['quy-nhon-dong-2025-2030', '2026', '2026-11-10', '1', '2026-12-31', 'each step of a roadmap'],
    ['quang-ninh-2023-2025', '2023-2025', '2023-12-11', '06652', '2024-12-31', 'the span of the table of localities'],
    [
      'quang-ninh-2023-2025',
      '2023-2025',
      '2025-06-09',
      '06652',
      '2025-12-31',
      'the next span, also of a unit that is decided on after its end',
    ],
  ])('the decision: %s, period %s, sent on %s', (code, period, on, unitCode, day) => {
    const { plan } = shippedPlan(code, 1);
    const own = { phase: null, on: legalDate(on), unitCode, round: 1 };
    expect(fixedDates(plan, { code: period, happened: {} }, VIETNAM_CALENDAR, own).decision).toBe(day);
  });

  it('the last look is taken each year in which a plan of several years recognises', () => {
    const { plan } = shippedPlan('quang-ninh-2023-2025', 2);
    const on = (day: string): { confirmation: string | null; submission: string | null } => {
      const own = { phase: 'thuc-hien', on: legalDate(day), unitCode: '06652', round: 1 };
      return fixedDates(
        plan,
        { code: '2023-2025', happened: { 'tieu-chi': legalDate('2023-10-16') } },
        VIETNAM_CALENDAR,
        own,
      );
    };
    expect(on('2023-11-28')).toMatchObject({ confirmation: '2023-12-20', submission: '2023-12-11' });
    expect(on('2024-11-27')).toMatchObject({ confirmation: '2024-12-20', submission: '2024-12-10' });
    expect(on('2025-06-05')).toMatchObject({ confirmation: '2025-06-30', submission: '2025-06-09' });
  });

  it.each([
    ['of the first round, however late', 1, '2024-10-31'],
    ['of a unit that asks once more, when the day for it was over', 2, null],
  ])('registration %s', (_case, round, day) => {
    const { plan } = shippedPlan('nhu-xuan-2024-2025', 1);
    const own = { phase: 'gd2', on: legalDate('2025-01-06'), unitCode: '16183', round };
    expect(fixedDates(plan, { code: '2024-2025', happened: {} }, VIETNAM_CALENDAR, own).registration).toBe(day);
  });
});
