import { balancedInset } from './balanced-inset';
import { textWidth } from './font-metrics';

const box = { size: 14, style: 'bold', width: 400, least: 10 } as const;

describe('trích yếu nhiều dòng', () => {
  it('keeps the least inset for one line', () => {
    expect(balancedInset('Về việc công nhận', box)).toBe(10);
  });

  it('narrows a line and a word to two lines of about the same length', () => {
    const inset = balancedInset('Về việc đề nghị công nhận xã Ba Động là xã không ma túy năm 2025', box);
    expect(inset).toBeGreaterThan(50);
    expect(inset).toBeLessThan(100);
  });

  it('takes no more lines than needed where a name may not be broken', () => {
    const wide = { ...box, width: 467, least: 22 };
    const title = 'Về việc đề nghị công nhận xã Đặng Thùy Trâm là xã không ma túy năm 2025';
    const room = wide.width - 2 * balancedInset(title, wide);
    expect(room).toBeGreaterThan(textWidth('Về việc đề nghị công nhận xã Đặng Thùy Trâm', 14, 'bold'));
    expect(room).toBeLessThan(textWidth('Về việc đề nghị công nhận xã Đặng Thùy Trâm là xã', 14, 'bold'));
  });
});
