import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { planCalendar } from '@app/domain/plans';
import { smallPlan } from '../language/small-plan.fixture';
import { dayLabel } from './day-label';
import { seatWords, whoseWords } from './seat-words';

const labelsOf = (due: string) => {
  const plan = smallPlan({
    revision: '{number: 1, date: 2026-01-01}',
    period: '{every: year, from: 01-01, to: through 12-31, first: 2026, last: 2026}',
    phases: '[{id: gd1, label: Giai đoạn 1, from: start of period, to: end of period}]',
    obligations: `[{id: bc, label: Báo cáo quý, who: [units], to: lead, due: ${due}}]`,
  });
  const days = planCalendar(plan, {}, VIETNAM_CALENDAR);
  return days.filter(({ kind }) => kind === 'duty').map((day) => dayLabel(plan, day));
};

describe('what a day of a plan is called', () => {
  it('names the quarter of each of four reports, which would be called the same', () =>
    expect(labelsOf('every quarter')).toEqual([
      'Báo cáo quý I/2026',
      'Báo cáo quý II/2026',
      'Báo cáo quý III/2026',
      'Báo cáo quý IV/2026',
    ]));

  it('adds nothing to what is owed once', () => expect(labelsOf('through 2026-03-31')).toEqual(['Báo cáo quý']));
});

describe('the day of a way in', () => {
  const REGISTER = 'way: register, tracks: [build], baseline: [gathering-points], due: through 2025-09-30';
  const entry = (selection: string) => {
    const plan = smallPlan({ selection: `{${selection}}` });
    const day = planCalendar(plan, {}, VIETNAM_CALENDAR).find(({ id }) => id === 'selection');
    return day && [day.kind, dayLabel(plan, day), whoseWords(plan, day).join(), day.to && seatWords(plan, day.to)];
  };

  it('tells units that register their last day, even where nobody is named who registers or lets them in', () =>
    expect(entry(REGISTER)).toEqual([
      'registration',
      'Hạn đăng ký của địa bàn',
      'Ủy ban nhân dân cấp xã',
      'Ủy ban nhân dân tỉnh',
    ]));

  it('tells the office that looks at all of them the day of its list', () =>
    expect(entry('way: review, document: quyet-dinh-danh-sach, tracks: [build], due: through 2025-09-30')).toEqual([
      'selection',
      'Trình, duyệt danh sách địa bàn',
      'Công an tỉnh',
      undefined,
    ]));
});
