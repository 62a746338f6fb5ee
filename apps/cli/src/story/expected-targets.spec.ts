import { closingTable } from './closing-table';
import { targetMistakes } from './expected-targets';
import type { Outcome, TargetOutcome } from './outcome';

const target = (id: string, more: Partial<TargetOutcome> = {}): TargetOutcome => ({
  id,
  label: id,
  required: 4,
  actual: 5,
  verdict: 'met',
  met: true,
  missing: [],
  behind: [],
  nothingArose: false,
  later: null,
  ...more,
});
const found = (...targets: TargetOutcome[]): Pick<Outcome, 'targets' | 'reported'> => ({
  targets: targets.slice(0, 1),
  reported: targets.slice(1),
});

describe('the targets of a story', () => {
  it('fail it where the plan has one that the story leaves out, reported or not', () => {
    const told = { a: { verdict: 'met' as const } };
    expect(targetMistakes(found(target('a')), told)).toEqual([]);
    expect(targetMistakes(found(target('a'), target('b')), told)).toEqual(['Chỉ tiêu b: câu chuyện không nói đến.']);
  });

  it('fail it where the story tells of one that the plan has not', () => {
    expect(targetMistakes(found(), { a: { verdict: 'met' } })).toEqual(['Chỉ tiêu a: kế hoạch không có.']);
  });

  it('fail it where they come to something else', () => {
    expect(targetMistakes(found(target('a')), { a: { required: 4, actual: 4, verdict: 'met' } })).toEqual([
      'Chỉ tiêu a: có 5, cần 4, met, đúng ra là có 4, cần 4, met.',
    ]);
    expect(targetMistakes(found(target('a', { verdict: 'undetermined' })), { a: { verdict: 'not-met' } })).toEqual([
      'Chỉ tiêu a: undetermined, đúng ra là not-met.',
    ]);
  });
});

describe('the closing table', () => {
  const table = (one: TargetOutcome): string[] =>
    closingTable({
      refusals: [],
      signedByHand: [],
      plans: {},
      finalReports: {},
      withoutDay: {},
      dossiers: {},
      classes: [],
      targets: [one],
      reported: [],
      measured: [],
    } as unknown as Outcome).slice(-3, -1);

  it('does not say "không đạt" of what nobody has told, and names it', () => {
    const open = target('a', { verdict: 'undetermined', met: false, missing: ['Số người nghiện (3 địa bàn)'] });
    expect(table(open).map((line) => line.trim().replace(/\s+/g, ' '))).toEqual([
      'a cần 4, có 5: chưa đủ căn cứ',
      'còn thiếu: Số người nghiện (3 địa bàn)',
    ]);
  });

  it('does not say "không đạt" in 2025 of what is to be reached in 2030', () => {
    const later = target('a', { verdict: 'not-met', met: false, later: '2030-12-31' });
    expect(table(later).at(-1)).toMatch(/: chưa đạt, hạn 31\/12\/2030$/);
    expect(table({ ...later, later: null }).at(-1)).toMatch(/: không đạt$/);
  });
});
