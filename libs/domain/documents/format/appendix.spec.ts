import { legalDate } from '@app/domain/shared';
import { accompanyingLine, appendixLabel } from './appendix';
import { numberedAs } from './numbered-as';
import type { OfficialDocument } from './official-document';

const DRAFT: OfficialDocument = {
  letterhead: { superior: [], issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG NGÃI'] },
  issuedBy: 'Ủy ban nhân dân tỉnh Quảng Ngãi',
  symbol: 'QĐ-UBND',
  place: 'Quảng Ngãi',
  type: 'Quyết định',
  subject: 'Về việc công nhận',
  bases: [],
  addressees: [],
  body: [],
  signature: { lines: ['CHỦ TỊCH'], name: 'A' },
  recipients: [],
  appendices: [],
  medium: 'electronic',
  flags: { draft: true, demo: true },
};
const SIGNED = numberedAs(DRAFT, { number: 7, date: legalDate('2025-12-18') });

describe('phụ lục', () => {
  it('numbers appendices in Roman only when there are several', () => {
    expect(appendixLabel(0, 1)).toBe('Phụ lục');
    expect([0, 1, 3].map((index) => appendixLabel(index, 4))).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục IV']);
  });

  it('fills in the accompanying line on paper', () => {
    expect(accompanyingLine({ ...SIGNED, medium: 'paper' })).toBe(
      '(Kèm theo Quyết định số 07/QĐ-UBND ngày 18 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh Quảng Ngãi)',
    );
  });

  it('leaves it open in an electronic document, even a numbered one', () => {
    expect(accompanyingLine(SIGNED)).toMatch(
      /^\(Kèm theo Quyết định số \u00a0+\/QĐ-UBND ngày\u00a0+tháng\u00a0+năm\u00a0+ của Ủy ban/,
    );
  });
});

describe('cấp số', () => {
  it('adds number and date and takes away nothing but the draft mark', () => {
    expect(SIGNED).toEqual({ ...DRAFT, number: 7, date: '2025-12-18', flags: { draft: false, demo: true } });
  });
});
