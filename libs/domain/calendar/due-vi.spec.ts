import { cycleInVietnamese, dueInVietnamese, startInVietnamese } from './due-vi';
import { parseDue, parseStart } from './parse-due';

const nameOf = (id: string): string => (id === 'gd2' ? 'Giai đoạn 2' : 'khi có văn bản của Bộ');

describe('an expression in the words of a paper', () => {
  it.each([
    ['undated', 'không nêu ngày'],
    ['before 2025-12-14', 'trước ngày 14/12/2025'],
    ['through 2025-10-31', 'đến hết ngày 31/10/2025'],
    ['within 2025-07', 'trong tháng 7/2025'],
    ['within 2025-Q3', 'trong quý III/2025'],
    ['within 2025-H2', 'trong 6 tháng cuối năm 2025'],
    ['3 working days after receipt', 'trong 3 ngày làm việc kể từ ngày nhận được'],
    ['30 working days after tk-byt', 'trong 30 ngày làm việc kể từ khi có văn bản của Bộ'],
    ['3 working days before meeting', 'trước ngày họp 3 ngày làm việc'],
    ['end of gd2', 'khi hết Giai đoạn 2'],
    ['every month', 'hằng tháng'],
    ['every month through day 25', 'hằng tháng, đến hết ngày 25'],
    ['every quarter before day 15', 'hằng quý, trước ngày 15 của tháng cuối quý'],
    ['every half-year through day 10', '6 tháng một lần, đến hết ngày 10 của tháng cuối kỳ 6 tháng'],
    ['every year before 06-15', 'hằng năm, trước ngày 15/6'],
    ['every phase plus 3 working days', 'mỗi giai đoạn, chậm nhất 3 ngày làm việc sau khi hết giai đoạn'],
    ['every quarter minus 16 days', 'hằng quý, chậm nhất 16 ngày trước khi hết quý'],
    ['before 12-20 after period', 'trước ngày 20/12 sau kỳ đánh giá'],
  ])('%s', (text, said) => {
    const parsed = parseDue(text);
    expect(parsed.ok && dueInVietnamese(parsed.value, nameOf)).toBe(said);
  });

  it.each([
    ['issue', 'ngày ban hành kế hoạch'],
    ['1 day after end of period', '1 ngày sau khi hết kỳ đánh giá'],
  ])('a start: %s', (text, said) => {
    const parsed = parseStart(text);
    expect(parsed.ok && startInVietnamese(parsed.value, nameOf)).toBe(said);
  });
});

it.each([
  ['2030-Q4', 'quý IV/2030'],
  ['2030-12', 'tháng 12/2030'],
  ['2030-H2', '6 tháng cuối năm 2030'],
  ['2030', 'năm 2030'],
  ['2030-W07', 'tuần 7/2030'],
  ['gd1', 'gd1'],
])('the cycle %s is called %s', (key, said) => {
  expect(cycleInVietnamese(key)).toBe(said);
});
