import {
  appraisedCounts,
  chairsOf,
  countsPoliceFigures,
  explanationRequest,
  judgeCounts,
  panelTasks,
  silenceAgrees,
  sizeFits,
} from '@app/domain/appraisal';
import { foundInWords, requiredInWords } from '@app/domain/decisions';
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
    const chairs = chairsOf(plan, day);
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
    return judgeCounts(plan, appraisedCounts(plan.indicators, staged)).criteria;
  };
  const found = (id: string, figures: Record<string, number>): string => {
    const because = failing(figures).find((one) => one.id === id)?.because;
    return because ? foundInWords(because, namesOfPlan(plan), countsPoliceFigures(plan, id)) : '';
  };

  it('says which count failed, and of what failed only', () => {
    const words = found('TC1', { 'settled-addicts': 2, 'ex-substitution': 1, 'ex-post-rehab': 0, 'settled-users': 0 });
    expect(words).toContain('= 1');
    expect(words).not.toContain('sử dụng trái phép');
    expect(words).not.toContain('chưa đạt');
  });

  it('never prints a police figure, nor a criterion that counts one', () => {
    expect([
      countsPoliceFigures(plan, 'TC1'),
      countsPoliceFigures(plan, 'TC2'),
      countsPoliceFigures(plan, 'TC3'),
    ]).toEqual([false, true, true]);
    expect(found('TC2', { 'settled-violations': 4711, 'wanted-hiding': 0 })).toBe(
      'Chưa đáp ứng, theo kết quả thẩm định',
    );
  });

  it('says what is asked in a cell’s few words', () => {
    expect(plan.criteria.items.map(({ term }) => requiredInWords(term))).toEqual(Array(3).fill('Không có (bằng 0)'));
  });
});
