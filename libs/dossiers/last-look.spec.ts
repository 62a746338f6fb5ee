import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { fixedDates } from '@app/domain/dossiers';
import { shippedPlan } from '@app/plans';

const lastLook = (plan: string, code: string): string | null =>
  fixedDates(shippedPlan(plan, 1).plan, { code, happened: {} }, VIETNAM_CALENDAR).confirmation;

describe('the last look at the figures of a dossier', () => {
  it('is taken when the period ends, each year anew', () => {
    expect(lastLook('quang-ngai-2025', '2025')).toBe('2025-12-13');
    expect(lastLook('dong-nai-2025-2030', '2025')).toBe('2025-12-14');
    expect(lastLook('dong-nai-2025-2030', '2026')).toBe('2026-12-14');
  });

  it('is taken at the end of the first phase where phases recognise on their own: a year later its communes are gone', () => {
    expect(lastLook('nhu-xuan-2024-2025', '2024-2025')).toBe('2024-12-14');
  });
});
