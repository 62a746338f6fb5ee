import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FilesReport } from '@app/audit';
import { verifyDatabase } from '../../../apps/cli/src/verify/verify-database';
import type { Person } from '../../harness/office';
import { DossierOffice, figures, POLICE_FREE } from './dossier-office';

/** The record below a dossier, as the auditor proves it. What is forged here is forged as the owner of the tables, the only one who can. */
describe('the record of a dossier', () => {
  let at: DossierOffice;
  let id: string;
  beforeAll(async () => {
    at = await DossierOffice.start();
    id = await at.drawnUp('21361');
  }, 120_000);
  afterAll(() => at.close());

  const owner = <Row extends object>(sql: string, parameters: unknown[] = [id]): Promise<Row[]> =>
    at.office.sql<Row>('cn_owner', sql, parameters);
  const whatBroke = async (): Promise<string[]> =>
    (await verifyDatabase(at.office.database.url('cn_auditor'))).broken.map(({ of, at, why }) => `${of} ${at}: ${why}`);

  it('keeps the figure that another one has replaced, and the one that was taken back', async () => {
    const { officer } = await at.commune('21361');
    const put = (population: number | null) =>
      officer.put(`/dossiers/${id}/figures`, { figures: figures({ population }) });
    for (const count of [5_100, 5_100, null, 5_000]) expect((await put(count)).status).toBe(200);
    const lines = await owner<{ value: number | null; by: string }>(
      `SELECT content -> 'value' AS value, by FROM dossier_entry
       WHERE dossier_id = $1 AND content ->> 'indicator' = 'population' AND content ->> 'stage' = 'stated' ORDER BY seq`,
    );
    expect(lines.map(({ value }) => value)).toEqual([5_000, 5_100, null, 5_000]);
    expect(new Set(lines.map(({ by }) => by))).toEqual(new Set(['Cán bộ đầu mối']));
  }, 60_000);

  it('keeps a withdrawn file with its reason', async () => {
    const { officer } = await at.commune('21361');
    const { body } = await at.upload(officer, id, 'D10');
    const reason = 'Bản quét nhầm tờ';
    await officer.post(`/dossiers/${id}/evidence/${(body as { id: string }).id}/withdrawal`, { reason });
    const [line] = await owner<{ content: object }>(
      `SELECT content FROM dossier_entry WHERE dossier_id = $1 ORDER BY seq DESC LIMIT 1`,
    );
    expect(line?.content).toEqual({ kind: 'evidence-withdrawn', evidence: (body as { id: string }).id, reason });
  }, 60_000);

  it('can be changed by nobody who serves', async () => {
    const change = `UPDATE dossier_entry SET content = '{}' WHERE dossier_id = $1`;
    const drop = `DELETE FROM dossier_entry WHERE dossier_id = $1`;
    for (const role of ['cn_api', 'cn_worker'] as const)
      for (const sql of [change, drop])
        await expect(at.office.sql(role, sql, [id])).rejects.toThrow(/permission denied/);
  });

  it('is whole after real work, and history has witnessed it', async () => {
    const { officer } = await at.commune('21361');
    expect((await officer.post(`/dossiers/${id}/present`)).status).toBe(200);
    const [told] = await owner<{ record: object; stands: object }>(
      `SELECT payload -> 'record' AS record, (SELECT jsonb_build_object('seq', entry_seq, 'head', entry_head) FROM dossier WHERE id = $1) AS stands
       FROM event WHERE subject_id = $1 AND act = 'present'`,
    );
    expect(told?.record).toEqual(told?.stands);
    expect(await whatBroke()).toEqual([]);
  }, 60_000);

  it('is read with what stood before, and without the counts that only the police see', async () => {
    const { officer, police } = await at.commune('21361');
    const read = async (person: Person): Promise<{ about: string; value: unknown; before: unknown; kind: string }[]> =>
      (await person.get(`/dossiers/${id}/record`)).body as never;
    const lines = await read(officer);
    expect(lines.find(({ value, before }) => value === null && before === 5_100)).toMatchObject({ kind: 'figure' });
    expect(lines[0]).toMatchObject({ kind: 'evidence-withdrawn', words: 'D10.pdf: Bản quét nhầm tờ' });
    const hidden = (await read(police)).length - lines.length;
    expect(hidden).toBe(Object.keys(POLICE_FREE).length);
    const stranger = (await at.commune('21520')).officer;
    expect((await stranger.get(`/dossiers/${id}/record`)).status).toBe(404);
  }, 60_000);

  it.each([
    [
      'a figure exchanged in its row',
      `UPDATE figure SET value = '1' WHERE dossier_id = $1 AND indicator = 'settled-users' AND stage = 'stated'`,
      `UPDATE figure SET value = '0' WHERE dossier_id = $1 AND indicator = 'settled-users' AND stage = 'stated'`,
      expect.stringMatching(/^record \d+: the row says otherwise$/),
    ],
    [
      'a line exchanged in the record',
      `UPDATE dossier_entry SET content = content || '{"was": true}' WHERE dossier_id = $1 AND seq = 3`,
      `UPDATE dossier_entry SET content = content - 'was' WHERE dossier_id = $1 AND seq = 3`,
      'record 3: what the line says was changed',
    ],
    [
      'a line said to be of somebody else',
      `UPDATE dossier_entry SET by = 'x' || by WHERE dossier_id = $1 AND seq = 2`,
      `UPDATE dossier_entry SET by = substr(by, 2) WHERE dossier_id = $1 AND seq = 2`,
      'record 2: line changed',
    ],
    [
      'a record cut off, with the dossier made to agree',
      `UPDATE dossier SET entry_seq = 0, entry_head = NULL WHERE id = $1`,
      `UPDATE dossier SET (entry_seq, entry_head) =
         (SELECT seq, hash FROM dossier_entry WHERE dossier_id = $1 ORDER BY seq DESC LIMIT 1) WHERE id = $1`,
      expect.stringMatching(/^record \d+: lines are missing at the end$/),
    ],
  ])(
    '%s is found',
    async (_, forgery, restore, why) => {
      await owner(forgery);
      try {
        expect(await whatBroke()).toEqual([why]);
      } finally {
        await owner(restore);
      }
      expect(await whatBroke()).toEqual([]);
    },
    60_000,
  );

  describe('the bytes behind it', () => {
    const folder = (): string => path.join(at.office.folder, 'files');
    const looked = async (): Promise<FilesReport | null> =>
      (await verifyDatabase(at.office.database.url('cn_auditor'), folder())).files;
    const oneOf = async (): Promise<{ sha256: string; place: string }> => {
      const [file] = await owner<{ sha256: string }>(
        `SELECT f.sha256 FROM evidence e JOIN stored_file f ON f.id = e.file_id WHERE e.dossier_id = $1 ORDER BY f.sha256 LIMIT 1`,
      );
      if (!file) throw new Error('no file in the dossier');
      return { ...file, place: path.join(folder(), file.sha256.slice(0, 2), file.sha256) };
    };

    it('are as they were handed in and signed, and unknown where the folder is not', async () => {
      const files = await looked();
      expect(files?.broken).toEqual([]);
      expect(files?.files).toBeGreaterThan(0);
      expect((await verifyDatabase(at.office.database.url('cn_auditor'))).files).toBeNull();
    }, 60_000);

    it.each<['changed' | 'missing', (place: string) => void]>([
      ['changed', (place) => writeFileSync(place, 'another paper')],
      ['missing', (place) => rmSync(place)],
    ])(
      'that are %s are found, under a name that they were handed in by',
      async (why, forge) => {
        const { place, sha256 } = await oneOf();
        const bytes = readFileSync(place);
        forge(place);
        try {
          expect((await looked())?.broken).toEqual([{ sha256, name: expect.stringMatching(/\.pdf$/) as string, why }]);
        } finally {
          writeFileSync(place, bytes);
        }
      },
      60_000,
    );
  });
});
