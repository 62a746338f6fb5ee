import type { Role } from '@app/domain/identity';
import { legalDate } from '@app/domain/shared';
import { signatureLines } from '../format/signing-capacity';
import { composePaper } from './compose-paper';
import type { Paper } from './paper';
import { paperTitle } from './paper-title';
import { draftedFor, printedFor } from './printed-for';

const PLAN = {
  type: 'Kế hoạch',
  number: '04/KH-UBND',
  date: legalDate('2025-07-23'),
  issuer: 'UBND tỉnh',
  subject: 'về xây dựng',
};

function decision(rank: 'head' | 'deputy'): Extract<Paper, { template: 'decision-recognise' }> {
  return {
    template: 'decision-recognise',
    input: {
      jurisdiction: 'tỉnh Quảng Ngãi',
      place: 'Quảng Ngãi',
      unitKinds: 'xã, phường, đặc khu',
      recognisedAs: 'không ma túy',
      lead: 'Công an tỉnh Quảng Ngãi',
      year: 2025,
      bases: [],
      plan: PLAN,
      proposer: 'Giám đốc Công an tỉnh Quảng Ngãi',
      proposal: PLAN,
      units: [{ name: 'Xã Minh Long', code: '21361', track: 'build' }],
      period: { from: legalDate('2025-07-23'), to: legalDate('2025-12-13') },
      reportedTo: ['Bộ Công an'],
      drafter: 'NC',
      signatory: { capacity: { formula: 'body', rank }, name: 'Người được nêu trong dự thảo' },
    },
  };
}

const letter: Paper = {
  template: 'chase-letter',
  input: {
    office: { kind: 'province-police', unit: 'tỉnh Quảng Ngãi' },
    symbol: 'CAT-PC04',
    place: 'Quảng Ngãi',
    obligation: 'Kế hoạch thực hiện',
    plan: PLAN,
    due: legalDate('2025-07-30'),
    asOf: legalDate('2025-08-05'),
    late: ['UBND xã Trà Giang'],
    lateTogether: 'UBND các xã',
    newDue: legalDate('2025-08-08'),
    drafter: 'PC04',
    signatory: { capacity: { formula: 'own-head', position: 'Giám đốc' }, name: 'Giám đốc' },
  },
};

describe('a paper by its template and matter', () => {
  it('the marks of draft and demonstration are the installation’s, never the feature’s', () => {
    expect(composePaper(letter, { draft: true, demo: true }).flags).toEqual({ draft: true, demo: true });
    expect(composePaper(letter, { draft: false, demo: false }).flags).toEqual({ draft: false, demo: false });
  });

  it('is called in lists as the register calls it', () => {
    const title = (paper: Paper): string => paperTitle(composePaper(paper, { draft: true, demo: true }));
    expect(title(decision('head'))).toBe('Quyết định về việc công nhận xã, phường, đặc khu không ma túy năm 2025');
    expect(title(letter)).toBe('Công văn V/v đôn đốc gửi Kế hoạch thực hiện');
  });

  it.each<['head' | 'deputy', Role, string[]]>([
    ['head', 'chairman', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['head', 'vice-chairman', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['deputy', 'chairman', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['deputy', 'vice-chairman', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ])('drafted for the %s and signed by the %s it reads %j', (rank, role, lines) => {
    const printed = printedFor(decision(rank), { role, name: 'Lê Văn B' });
    expect(printed.input).toMatchObject({ signatory: { name: 'Lê Văn B' } });
    expect(composePaper(printed, { draft: false, demo: false }).signature).toEqual({ lines, name: 'Lê Văn B' });
  });

  it('other formulas stay as the plan has them', () => {
    const printed = composePaper(printedFor(letter, { role: 'agency-head', name: 'C' }), { draft: false, demo: false });
    expect(printed.signature).toEqual({
      lines: signatureLines({ formula: 'own-head', position: 'Giám đốc' }),
      name: 'C',
    });
  });

  it('is meant for the one the draft names, where several may sign', () => {
    expect(draftedFor(decision('deputy'), ['chairman', 'vice-chairman'])).toBe('vice-chairman');
    expect(draftedFor(decision('head'), ['chairman', 'vice-chairman'])).toBe('chairman');
    expect(draftedFor(letter, ['agency-head'])).toBe('agency-head');
  });
});
