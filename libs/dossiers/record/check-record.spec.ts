import fc from 'fast-check';
import type { DossierEntry } from '../persistence/dossier-entry.entity';
import { faultOfRecord, type RecordToCheck } from './check-record';
import { digestOf, emptyRecord, entryHash, type EntryContent } from './entry';

const AT = new Date('2025-11-03T02:00:00Z');

/** A record of these contents, as it is kept. */
function recordOf(dossierId: string, contents: readonly EntryContent[]): DossierEntry[] {
  let previous = emptyRecord(dossierId);
  return contents.map((content, index) => {
    const said = {
      seq: index + 1,
      kind: content.kind,
      officeId: '21361.ubnd',
      by: 'Cán bộ đầu mối',
      at: AT,
      audience: null,
    };
    const digest = digestOf(`salt-${index}`, content);
    const entry = {
      ...said,
      dossierId,
      content,
      salt: `salt-${index}`,
      digest,
      previous,
      hash: entryHash(previous, said, digest),
    };
    previous = entry.hash;
    return { ...entry, provinceCode: '51', unitCode: '21361', audience: null };
  });
}

const figure = (indicator: string, value: number | null): EntryContent => ({
  kind: 'figure',
  stage: 'stated',
  indicator,
  value,
  note: null,
});

const headsOf = (dossierId: string, entries: readonly DossierEntry[]) => [
  { seq: 0, head: emptyRecord(dossierId) },
  ...entries.map(({ seq, hash }) => ({ seq, head: hash })),
];

function whole(contents: readonly EntryContent[], rows: readonly EntryContent[], dossierId = 'a'): RecordToCheck {
  const entries = recordOf(dossierId, contents);
  const heads = headsOf(dossierId, entries);
  return { dossierId, entries, stands: heads.at(-1) ?? { seq: 0, head: '' }, witnessed: heads, rows };
}

test('a record fits when the last word on each figure is what its row says', () => {
  expect(
    faultOfRecord(
      whole([figure('users', 1), figure('addicts', 4), figure('users', 0)], [figure('addicts', 4), figure('users', 0)]),
    ),
  ).toBeNull();
  expect(faultOfRecord(whole([figure('users', 1), figure('users', null)], []))).toBeNull();
  expect(faultOfRecord(whole([], []))).toBeNull();
});

test('a row without a line, and a line without a row, are found', () => {
  expect(faultOfRecord(whole([], [figure('users', 0)]))).toEqual({ line: null, why: 'a row has no line' });
  expect(faultOfRecord(whole([figure('users', 0)], []))).toEqual({ line: 1, why: 'the row says otherwise' });
});

test('a record made anew with other figures, every hash in order, is not the one that history witnessed', () => {
  const { witnessed } = whole([figure('users', 1)], []);
  const forged = whole([figure('users', 0)], [figure('users', 0)]);
  expect(faultOfRecord({ ...forged, witnessed })).toEqual({ line: 1, why: 'not the record that history witnessed' });
});

test('the record of another dossier does not pass for this one’s', () => {
  const other = whole([figure('users', 0)], [figure('users', 0)], 'b');
  expect(faultOfRecord({ ...other, dossierId: 'a', witnessed: [] })).toEqual({
    line: 1,
    why: 'does not follow the line before it',
  });
});

test('no line can be left out, changed or moved unnoticed', () => {
  const lines = fc.array(fc.tuple(fc.constantFrom('users', 'addicts', 'dealers'), fc.nat(3)), {
    minLength: 2,
    maxLength: 8,
  });
  const forgery = fc.constantFrom('drop', 'change', 'swap');
  fc.assert(
    fc.property(lines, forgery, fc.nat(), (written, how, where) => {
      const contents = written.map(([indicator, value]) => figure(indicator, value));
      const rows = [...new Map(written).entries()].map(([indicator, value]) => figure(indicator, value));
      const kept = whole(contents, rows);
      expect(faultOfRecord(kept)).toBeNull();
      const entries = [...kept.entries];
      const at = where % (entries.length - 1);
      const [one, next] = entries.slice(at, at + 2);
      if (!one || !next) throw new Error('two lines at least');
      if (how === 'drop') entries.splice(at, 1);
      if (how === 'change') entries[at] = { ...one, content: figure('users', 9) };
      if (how === 'swap') entries.splice(at, 2, next, one);
      expect(faultOfRecord({ ...kept, entries })).not.toBeNull();
    }),
  );
});
