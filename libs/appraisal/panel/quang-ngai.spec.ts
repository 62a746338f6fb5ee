import {
  appraisedFigures,
  chairsOf,
  countsPoliceFigures,
  explanationRequest,
  judgeFigures,
  NOTHING_BESIDE,
  panelTasks,
  silenceAgrees,
  sizeFits,
} from '@app/domain/appraisal';
import { foundInWords, requiredInWords, type Appearance } from '@app/domain/decisions';
import { namesOfPlan } from '@app/domain/dossiers';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from '@app/plans';

const { plan } = shippedPlan('quang-ngai-2025', 1);
const day = legalDate('2025-11-17');

describe('the appraisal of Quảng Ngãi as its plan says it', () => {
  it('Công an examines all three criteria, Y tế the first, Nội vụ comments on what it kept, MTTQ supervises', () => {
    expect(
      panelTasks(plan, day).map(({ member, part, criteria, lead, seesPolice }) => ({
        member,
        part,
        criteria,
        lead,
        seesPolice,
      })),
    ).toEqual([
      { member: 'cat', part: 'examines', criteria: ['TC1', 'TC2', 'TC3'], lead: true, seesPolice: true },
      { member: 'syt', part: 'examines', criteria: ['TC1'], lead: false, seesPolice: false },
      { member: 'snv', part: 'comments', criteria: [], lead: false, seesPolice: false },
      { member: 'mttq-tinh', part: 'supervises', criteria: [], lead: false, seesPolice: false },
    ]);
  });

  it('silence agrees for those who help, never for the chair of the appraisal and never for a supervisor', () => {
    const agrees = panelTasks(plan, day).filter((task) => silenceAgrees(plan, task, day));
    expect(agrees.map(({ member }) => member)).toEqual(['syt', 'snv']);
  });

  it('the council has thirteen who vote, invited ones among them, and a secretary who does not', () => {
    const chairs = chairsOf(plan, day, '51');
    const voting = chairs.filter(({ votes }) => votes);
    expect(voting).toHaveLength(13);
    expect(voting.filter(({ invited }) => invited).map(({ office }) => office)).toEqual(['mttq-tinh', 'doan-tinh']);
    expect(chairs.filter(({ votes }) => !votes)).toEqual([
      expect.objectContaining({ role: 'secretary', office: 'pc04' }),
    ]);
    expect([sizeFits(plan.council, 13), sizeFits(plan.council, 12)]).toEqual([true, false]);
  });

  it('asks the commune to explain by the confirmation of counts, and names no police number', () => {
    const [item, ...others] = explanationRequest(plan, [
      { indicator: 'settled-addicts', counts: { stated: 3, compared: 2 } },
      { indicator: 'settled-violations', counts: { stated: 0, confirmed: 4711 } },
    ]);
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      component: 'D8',
      words: expect.stringContaining('địa phương 3, cơ quan phối hợp 2') as string,
    });
    expect(item?.words).not.toContain('4711');
  });
});

describe('a refusal in words', () => {
  const failing = (figures: Record<string, number>) => {
    const staged = Object.entries(figures).map(([indicator, value]) => ({
      indicator,
      stage: 'confirmed' as const,
      value,
    }));
    return judgeFigures(plan, appraisedFigures(plan.indicators, staged), NOTHING_BESIDE).criteria;
  };
  const CONTEXT = {
    names: namesOfPlan(plan),
    countsOthersByPolice: false,
    isPolice: (id: string) => plan.indicators.find((one) => one.id === id)?.class === 'police',
  };
  const found = (id: string, figures: Record<string, number>, seen: Appearance | null = null): string => {
    const because = failing(figures).find((one) => one.id === id)?.because;
    return because ? foundInWords(because, { ...CONTEXT, seen: () => seen }) : '';
  };

  it('says which count failed, and of what failed only', () => {
    const words = found('TC1', { 'settled-addicts': 2, 'ex-substitution': 1, 'ex-post-rehab': 0, 'settled-users': 0 });
    expect(words).toBe('Có 01 người nghiện có thường trú, tạm trú không thuộc diện không tính');
  });

  it('Đăk Bla: the point that was found, and where, although the police count other things of the criterion', () => {
    const seen = { at: 'on-site', on: legalDate('2025-11-26') } as const;
    expect(found('TC3', { 'gathering-points': 1, 'settled-dealers': 0 }, seen)).toBe(
      'Có 01 điểm tổ chức, chứa chấp sử dụng trái phép, phát hiện khi kiểm tra thực tế ngày 26/11/2025',
    );
  });

  it('Ba Động: never prints a police figure, and gives its reason all the same', () => {
    expect([
      countsPoliceFigures(plan, 'TC1'),
      countsPoliceFigures(plan, 'TC2'),
      countsPoliceFigures(plan, 'TC3'),
    ]).toEqual([false, true, true]);
    expect(found('TC2', { 'settled-violations': 4711, 'wanted-hiding': 0 }, { at: 'final' })).toBe(
      'Có vi phạm của cư dân tại địa bàn (từ 01/08/2025 đến ngày xác nhận cuối kỳ), theo số liệu xác nhận cuối kỳ',
    );
  });

  it('says what is asked in a cell’s few words', () => {
    expect(plan.criteria.items.map(({ term }) => requiredInWords(term))).toEqual(Array(3).fill('Không có (bằng 0)'));
  });
});
