import fc from 'fast-check';
import { legalDate } from '@app/domain/shared';
import { faultOfEvents, type KeptStep, type TellingRow } from './check-events';
import { tellingOf, type TellingStep } from './telling';

const d = legalDate;
const SAID: readonly TellingStep[] = [
  { type: 'HAPPENED', event: 'list-approved', on: d('2025-07-29'), ends: d('2025-07-29'), documentId: 'quyet-dinh' },
  { type: 'HAPPENED', event: 'tk-bo', on: d('2025-07-20'), ends: null, paper: '4123/BNV', reason: 'Văn bản của Bộ' },
  {
    type: 'CORRECTED',
    event: 'tk-bo',
    on: d('2025-07-14'),
    paper: '4132/BNV',
    ended: {},
    because: 'Ghi nhầm',
    reason: 'Văn bản của Bộ (trước ghi khác)',
  },
];
/** told by steps 3, 5 and 7 */
const seqOf = (index: number): number => 2 * index + 3;
const steps: readonly KeptStep[] = SAID.map((said, index) => ({ seq: seqOf(index), type: said.type, said }));
const rows: readonly TellingRow[] = SAID.map((said, index) => ({
  seq: seqOf(index),
  ...tellingOf(said),
  open: true,
}));
const purged = steps.map((step) => ({ ...step, said: null }));
const changed = (seq: number, change: Partial<TellingRow>): TellingRow[] =>
  rows.map((row) => (row.seq === seq ? { ...row, ...change } : row));

test('days fit that are as their steps told them, in whatever order they are read', () => {
  expect(faultOfEvents(steps, [...rows].reverse())).toBeNull();
  expect(faultOfEvents([], [])).toBeNull();
});

test.each<[string, Partial<TellingRow>]>([
  ['another event', { event: 'huong-dan' }],
  ['another day', { on: d('2025-07-21') }],
  ['another paper', { paper: null }],
  ['a paper of ours', { documentId: 'khac' }],
  ['a reason, though nothing was corrected', { correctionReason: 'Ghi nhầm' }],
])('a row with %s than its step is found', (_, change) => {
  expect(faultOfEvents(steps, changed(5, change))).toEqual({ line: 5, why: 'the step told otherwise' });
});

test('a correction whose reason was exchanged is found', () => {
  const forged = changed(7, { correctionReason: 'Lý do khác' });
  expect(faultOfEvents(steps, forged)).toEqual({ line: 7, why: 'the step told otherwise' });
});

test.each([4, 9])('a row under step %i, which told nothing, is found', (seq) => {
  const forged = { ...tellingOf(SAID[1]), seq, open: true };
  expect(faultOfEvents(steps, [...rows, forged])).toEqual({ line: seq, why: 'no step told this day' });
});

test('a row too many under a step that told one event is found, also where the other fits', () => {
  const forged = { ...tellingOf(SAID[1]), event: 'huong-dan', seq: 5, open: true };
  const fault = { line: 5, why: 'the step told one day, and several are kept' };
  expect(faultOfEvents(steps, [forged, ...rows])).toEqual(fault);
  expect(faultOfEvents(purged, [...rows, forged])).toEqual(fault);
});

test('a row hidden from the readers of the period, for whom the day before it would hold, is found', () => {
  expect(faultOfEvents(steps, changed(7, { open: false }))).toEqual({ line: 7, why: 'the day is hidden from readers' });
});

describe('once the payloads are purged', () => {
  it('says nothing of days that nobody can compare any more', () => {
    expect(faultOfEvents(purged, changed(5, { on: d('2025-07-21') }))).toBeNull();
  });

  it('still finds a row that is a correction where its step is none, and the other way round', () => {
    const fault = { line: 5, why: 'the step told otherwise' };
    expect(faultOfEvents(purged, changed(5, { correctionReason: 'Ghi nhầm' }))).toEqual(fault);
    expect(faultOfEvents(purged, changed(7, { correctionReason: null }))).toEqual({ ...fault, line: 7 });
  });
});

test('no row can be left out unnoticed, whether or not the payloads are left', () => {
  fc.assert(
    fc.property(fc.nat(rows.length - 1), fc.constantFrom(steps, purged), (out, kept) => {
      const left = rows.filter((_, index) => index !== out);
      expect(faultOfEvents(kept, left)).toEqual({ line: seqOf(out), why: 'the day that the step told is missing' });
    }),
  );
});
