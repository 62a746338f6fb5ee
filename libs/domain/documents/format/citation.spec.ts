import { legalDate } from '@app/domain/shared';
import { endMarked, firstCitation, laterCitation, legalBasis, type CitedDocument } from './citation';

const PLAN: CitedDocument = {
  type: 'Kế hoạch',
  number: '04/KH-UBND',
  date: legalDate('2025-07-23'),
  issuer: 'Ủy ban nhân dân tỉnh Quảng Ngãi',
  subject: 'về xây dựng xã, phường, đặc khu không ma túy năm 2025',
};

describe('căn cứ, viện dẫn', () => {
  it('cites a law without number and issuer', () => {
    expect(legalBasis({ law: 'Luật Phòng, chống ma túy' })).toBe('Căn cứ Luật Phòng, chống ma túy');
    expect(firstCitation({ law: 'Luật Phòng, chống ma túy', date: legalDate('2021-03-30') })).toBe(
      'Luật Phòng, chống ma túy ngày 30 tháng 3 năm 2021',
    );
  });

  it('cites a document in full once, then by type and number', () => {
    expect(firstCitation(PLAN)).toBe(
      'Kế hoạch số 04/KH-UBND ngày 23 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh Quảng Ngãi ' +
        'về xây dựng xã, phường, đặc khu không ma túy năm 2025',
    );
    expect(laterCitation(PLAN)).toBe('Kế hoạch số 04/KH-UBND');
  });

  it('ends each basis with a semicolon and the last with a full stop', () => {
    expect(endMarked(['Căn cứ A', 'Căn cứ B', 'Theo đề nghị của C'])).toEqual([
      'Căn cứ A;',
      'Căn cứ B;',
      'Theo đề nghị của C.',
    ]);
  });
});
