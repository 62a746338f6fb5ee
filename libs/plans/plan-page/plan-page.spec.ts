import type { ReadPlan } from '../language/read-plan';
import { shippedPlan } from '../language/shipped.fixture';
import { readSmall } from '../language/small-plan.fixture';
import { planPageOf } from './plan-page';
import type { PlanRules } from './plan-page.dto';

const pageOf = (name: string) => planPageOf(shippedPlan(name));
const rules = (read: ReadPlan, section: string) => planPageOf(read).rules.find((one) => one.section === section);
const told = (found: PlanRules | undefined) => found?.settings.map(({ name, is }) => `${name}: ${is}`);

describe('a plan as a page', () => {
  it('says every day of a roadmap with its figure, not the last one alone', () => {
    const { targets } = pageOf('quy-nhon-dong-2025-2030.r1.yaml');
    const steps = targets.find(({ steps }) => steps.length > 0)?.steps ?? [];
    expect(steps[1]).toEqual({ by: '2026-12-31', is: 'ít nhất 10', keep: 4, add: 'ít nhất 1' });
    expect(steps.map(({ by, is }) => `${by.slice(0, 4)} ${is}`)).toEqual([
      '2025 ít nhất 20 %',
      '2026 ít nhất 10',
      '2027 ít nhất 11',
      '2028 ít nhất 13',
      '2029 ít nhất 15',
      '2030 bằng 100 %',
    ]);
  });

  it('says through whose hands a duty goes', () => {
    const { obligations } = pageOf('dong-nai-2025-2030.r1.yaml');
    expect(obligations.find(({ id }) => id === 'vuong-mac')?.via).toEqual(['Công an tỉnh']);
  });

  describe('what decides', () => {
    it('names the day of the list and who approves it, on the clause that says so', () => {
      const selection = rules(shippedPlan('quang-ngai-2025.r1.yaml'), 'selection');
      expect(selection?.clause).toBe('mục III.2.1');
      expect(told(selection)).toEqual(
        expect.arrayContaining([
          'cách đưa vào danh sách: rà soát, lựa chọn',
          'nơi phê duyệt: người đứng đầu (Chủ tịch Ủy ban nhân dân tỉnh)',
          'thời hạn: trong tháng 7/2025',
        ]),
      );
    });

    it('tells units up to which day they register, not the day of a list', () =>
      expect(told(rules(shippedPlan('nhu-xuan-2024-2025.r1.yaml'), 'selection'))).toContain(
        'Hạn đăng ký của địa bàn: đến hết ngày 31/10/2024',
      ));

    it('marks what law and paper leave open, and does not lend it the clause of an analogue', () => {
      const council = rules(shippedPlan('quang-ngai-2025.r1.yaml'), 'council');
      expect(council?.clause).toBeNull();
      expect(council?.settings.find(({ name }) => name === 'số người dự họp')).toEqual({
        name: 'số người dự họp',
        is: 'ít nhất 2/3 số người có quyền biểu quyết',
        open: 'mặc định',
        clause: '09/2021/TT-BTP',
        parts: [],
      });
    });

    it('says the points that it takes, and the classes by points', () => {
      const read = readSmall({
        criteria: `{rule: {points: {total: at least 85, each: at least 50%}}, items: [{id: TC1, label: Mô hình, basis: at assessment,
    score: {max: 100, bands: [{when: {figure: models, is: at least 1}, give: 100}, {give: 0}]}}]}`,
        classification:
          '{items: [{id: xs, label: Xuất sắc, when: criteria, points: at least 95}, {id: cl, label: Còn lại, otherwise: true}]}',
      });
      expect(told(rules(read, 'criteria'))).toEqual(['cách tổng hợp: tổng điểm ít nhất 85; mỗi tiêu chí ít nhất 50 %']);
      expect(told(rules(read, 'classification'))).toEqual([
        'Xuất sắc: đạt theo tiêu chí, tổng điểm ít nhất 95',
        'Còn lại: trường hợp còn lại',
      ]);
    });

    it('is silent on the quorum of a council that there is not', () =>
      expect(told(rules(readSmall(), 'council'))).toEqual(['hình thức: không lập']));

    it('says who judges the parts of a unit, and by what, in the words of their own criteria', () => {
      const province = rules(shippedPlan('qd-28-2025.r1.yaml'), 'parent');
      const classes = province?.settings.find(({ name }) => name === 'Xếp loại')?.parts ?? [];
      expect(classes[1]?.parts[0]?.name).toBe('Người nghiện, người sử dụng từ 0,2 % nhân khẩu');
      expect(told(rules(shippedPlan('nhu-xuan-2024-2025.r1.yaml'), 'sub-units'))).toContain(
        'thẩm quyền công nhận cấp dưới: đề nghị',
      );
    });
  });
});
