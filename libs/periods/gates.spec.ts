import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { blockedBy, endsWith, listApprovals, phaseSteps } from '@app/domain/periods';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from '@app/plans';

const { plan } = shippedPlan('quang-ngai-2025', 1);
const d = legalDate;

describe('the gates of the Quảng Ngãi plan', () => {
  it('the list is proposed in the review and nowhere else', () => {
    expect(phaseSteps(plan).filter(({ awaitsList }) => awaitsList)).toEqual([{ id: 'review', awaitsList: true }]);
    expect(listApprovals(plan)).toEqual(['list-approved']);
  });

  it('only the approved list blocks; late plans and reports never do', () => {
    expect(blockedBy({ plan, phase: 'review', happened: {} })).toEqual(['list-approved']);
    expect(blockedBy({ plan, phase: 'review', happened: { 'list-approved': d('2025-07-29') } })).toEqual([]);
    expect(['gd1', 'gd2', 'gd3'].flatMap((phase) => blockedBy({ plan, phase, happened: {} }))).toEqual([]);
  });

  it('the approval ends the review, and no later phase', () => {
    const ends = (phase: string): boolean =>
      endsWith('list-approved', { plan, phase, happened: {} }, d('2025-07-29'), VIETNAM_CALENDAR);
    expect(['review', 'gd1', 'gd2', 'closing'].map(ends)).toEqual([true, false, false, false]);
  });

  describe('a block that does not itself end the phase', () => {
    const review = plan.phases[0];
    const blocking = { ...plan, phases: [{ ...review, endsWith: undefined }, ...plan.phases.slice(1)] };
    const ends = (today: string): boolean =>
      endsWith('list-approved', { plan: blocking, phase: 'review', happened: {} }, d(today), VIETNAM_CALENDAR);

    it('lets the phase run to its day', () => expect(ends('2025-07-31')).toBe(false));
    it('ends it when the day has gone by: the clockwork was refused once and does not ask again', () => {
      expect(ends('2025-08-01')).toBe(true);
    });
  });
});

describe('a plan that approves its list by a decision, and lets no phase wait for it', () => {
  const { plan: ward } = shippedPlan('quy-nhon-dong-2025-2030', 1);

  it('takes the list in any phase: otherwise nobody could ever be let in', () => {
    expect(listApprovals(ward)).toEqual([]);
    expect(phaseSteps(ward)).toEqual(ward.phases.map(({ id }) => ({ id, awaitsList: true })));
  });

  it('a plan without such a decision takes none', () => {
    const { plan: programme } = shippedPlan('dong-nai-2025-2030', 1);
    expect(phaseSteps(programme).filter(({ awaitsList }) => awaitsList)).toEqual([]);
  });
});
