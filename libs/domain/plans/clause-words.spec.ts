import { clauseInVietnamese } from './clause-words';

const sources = [{ id: 'qd-28', kind: 'law', ref: '28/2025/QĐ-TTg', held: true }] as const;

describe('a clause as people cite it', () => {
  it.each([
    ['qd-28 Điều 6', '28/2025/QĐ-TTg, Điều 6'],
    ['qd-28', '28/2025/QĐ-TTg'],
    ['III.2.1', 'mục III.2.1'],
    ['IV (kinh phí)', 'mục IV (kinh phí)'],
    ['Điều 7.1; Điều 7.2', 'Điều 7.1; Điều 7.2'],
    ['Bảng chỉ tiêu', 'Bảng chỉ tiêu'],
    ['qd-28 II.1', '28/2025/QĐ-TTg, mục II.1'],
    ['28/2025/QĐ-TTg Điều 4', '28/2025/QĐ-TTg Điều 4'],
    ['II.1; qd-28 Điều 7.1', 'mục II.1; 28/2025/QĐ-TTg, Điều 7.1'],
    ['qd-29 Điều 1', 'qd-29 Điều 1'],
  ])('%s', (written, said) => expect(clauseInVietnamese({ sources }, written)).toBe(said));
});
