import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { blockedBy, corrected, endsWith, listApprovals, phaseSteps } from '@app/domain/periods';
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
    const told = { event: 'list-approved', on: d('2025-07-28') };
    const ends = (phase: string): string | null =>
      endsWith(told, { plan, phase, happened: {} }, d('2025-07-29'), VIETNAM_CALENDAR);
    expect(['review', 'gd1', 'gd2', 'closing'].map(ends)).toEqual(['2025-07-28', null, null, null]);
  });

  describe('a block that does not itself end the phase', () => {
    const review = plan.phases[0];
    const blocking = { ...plan, phases: [{ ...review, endsWith: undefined }, ...plan.phases.slice(1)] };
    const gate = { plan: blocking, phase: 'review', happened: {} };
    const ends = (on: string, today: string): string | null =>
      endsWith({ event: 'list-approved', on: d(on) }, gate, d(today), VIETNAM_CALENDAR);

    it('lets the phase run to its day', () => expect(ends('2025-07-31', '2025-07-31')).toBeNull());
    it('ends it when the day has gone by: the clockwork was refused once and does not ask again', () => {
      expect(ends('2025-08-01', '2025-08-01')).toBe('2025-08-01');
    });
    it('told late of a day before its last ends it on its last: it ran until then', () =>
      expect(ends('2025-07-20', '2025-08-05')).toBe('2025-07-31'));

    it.each([
      ['later', '2025-08-04', '2025-08-04'],
      ['earlier than the phase’s own last', '2025-07-30', '2025-07-31'],
    ])('told rightly, on a day %s, it ended when the gate would have said', (_, on, ended) => {
      const context = {
        happened: { 'list-approved': d('2025-08-03') },
        ended: { review: d('2025-08-03') },
        listDocument: null,
      };
      const before = { on: d('2025-08-03'), paper: null };
      const correction = { event: 'list-approved', on: d(on), paper: '12/QĐ', because: 'Gõ nhầm', before };
      const period = { plan: blocking, context, calendar: VIETNAM_CALENDAR };
      expect(corrected(period, correction)).toMatchObject({ ended: { review: ended } });
      const byAnother = { ...context, ended: { review: d('2025-08-06') } };
      expect(corrected({ ...period, context: byAnother }, correction)).toMatchObject({ ended: {} });
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
