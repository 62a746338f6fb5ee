import { clauseInVietnamese } from './clause-words';

const sources = [{ id: 'qd-28', kind: 'law', ref: '28/2025/QĐ-TTg', held: true }] as const;

describe('a clause as people cite it', () => {
  it.each([
    ['qd-28 Điều 6', '28/2025/QĐ-TTg, Điều 6'],
    ['qd-28', '28/2025/QĐ-TTg'],
    ['III.2.1', 'III.2.1'],
    ['II.1; qd-28 Điều 7.1', 'II.1; 28/2025/QĐ-TTg, Điều 7.1'],
    ['qd-29 Điều 1', 'qd-29 Điều 1'],
  ])('%s', (written, said) => expect(clauseInVietnamese({ sources }, written)).toBe(said));
});
