import { Client } from 'pg';
import { DEMO_PASSWORD } from '@app/identity';
import type { DraftView } from '@app/plans';
import { TestOffice, type Person } from '../harness/office';

const PLAN = 'quang-ngai-2025';
type Version = { readonly id: string; readonly version: number };
const said = (body: unknown): { code: string; detail: string } => body as { code: string; detail: string };

/** Revision 1 in force, a first change of it: said, dated and explained. */
const explained = (text: string, why = 'Lùi thời hạn'): string =>
  text
    .replace(/^ {2}# because:.*$/m, '  because: II.1')
    .replace(/^ {2}# moves:.*$/m, '  moves: new-only')
    .replace(/^ {2}# changes:.*$/m, `  changes:\n    - {at: [identity.label], why: ${why}, clause: II.1}`)
    .replace('Địa bàn cấp xã không ma túy, Quảng Ngãi 2025', 'Xã không ma túy, Quảng Ngãi 2025 (điều chỉnh)');

describe('drafts of plans', () => {
  let office: TestOffice;
  let administrator: Person;

  beforeAll(async () => {
    office = await TestOffice.open();
    administrator = await office.as('51.quan-tri');
  }, 120_000);
  afterAll(() => office.close());

  const open = async (body: object = {}): Promise<Version> => {
    const answer = await administrator.post('/plan-drafts', body);
    expect(answer.status).toBe(200);
    return answer.body as Version;
  };
  const view = async (id: string): Promise<DraftView> =>
    (await administrator.get(`/plan-drafts/${id}`)).body as DraftView;
  const save = async ({ id, version }: Version, text: string): Promise<Version> => {
    const answer = await administrator.put(`/plan-drafts/${id}`, { text }, { version });
    expect(answer.status).toBe(200);
    return answer.body as Version;
  };
  const publish = ({ id, version }: Version, key?: string, password = DEMO_PASSWORD) =>
    administrator.post(`/plan-drafts/${id}/publication`, { password }, { version, ...(key && { key }) });
  const count = async (): Promise<number> =>
    (await office.sql<{ count: number }>('cn_auditor', 'SELECT count(*)::integer AS count FROM plan_revision'))[0]
      ?.count ?? 0;

  it('nobody but the programme administrator sees or writes one', async () => {
    const { id, version } = await open();
    const asked = async (account: string): Promise<number[]> => {
      const other = await office.as(account);
      const answers = [
        await other.get('/plan-drafts'),
        await other.post('/plan-drafts', {}),
        await other.get(`/plan-drafts/${id}`),
        await other.put(`/plan-drafts/${id}`, { text: 'x' }, { version }),
        await other.post(`/plan-drafts/${id}/publication`, { password: DEMO_PASSWORD }, { version }),
        await other.delete(`/plan-drafts/${id}`, { version }),
      ];
      return answers.map(({ status }) => status);
    };
    for (const account of ['51.cat.chuyen-vien', '51.ubnd.chu-tich', '21361.can-bo'])
      expect([account, ...(await asked(account))]).toEqual([account, 403, 403, 404, 404, 404, 404]);
    // an auditor looks over everybody's shoulder, so to them it is there; writing is another matter
    expect(await asked('51.thanh-tra')).toEqual([403, 403, 403, 403, 403, 403]);
  });

  it('the wall shows a draft to no commune and no other province, and lets neither publish', async () => {
    const { id } = await open();
    const client = new Client(office.database.url('cn_api'));
    await client.connect();
    try {
      const seenBy = async (scope: object): Promise<number> => {
        await client.query('BEGIN');
        await client.query(`SELECT set_config('cn.scope', $1, true)`, [JSON.stringify(scope)]);
        const { rowCount } = await client.query('SELECT 1 FROM plan_draft WHERE id = $1', [id]);
        await client.query('ROLLBACK');
        return rowCount ?? 0;
      };
      expect(await seenBy({ province: '51', units: null, audiences: ['overseers'] })).toBe(1);
      expect(await seenBy({ province: '51', units: null, audiences: ['province-offices'] })).toBe(0);
      expect(await seenBy({ province: '52', units: null, audiences: ['overseers'] })).toBe(0);
      await client.query('BEGIN');
      await client.query(`SELECT set_config('cn.scope', $1, true)`, [
        JSON.stringify({ province: '51', units: null, audiences: ['province-offices'] }),
      ]);
      await expect(
        client.query(
          `INSERT INTO plan_revision (plan, number, dated, sha256, content, source, published_at) VALUES ('x', 1, '2025-01-01', '', '{}', '', now())`,
        ),
      ).rejects.toThrow('row-level security');
      await client.query('ROLLBACK');
    } finally {
      await client.end();
    }
  });

  it('a blank one says line by line what is missing, and cannot be published', async () => {
    const draft = await open();
    const { errors, label, text } = await view(draft.id);
    expect(label).toBeNull();
    expect(errors.length).toBeGreaterThan(3);
    const lines = text.split('\n');
    const code = errors.find(({ path }) => path === 'plan');
    expect(lines[(code?.line ?? 0) - 1]).toMatch(/^plan:/);
    const refused = await publish(draft);
    expect([refused.status, said(refused.body).code]).toEqual([409, 'plan-draft.has-errors']);
  });

  it('the next revision names its parent by number and hash, keeps every other line, and lacks only what a person must say', async () => {
    const draft = await open({ plan: PLAN, revision: 1 });
    const { text, errors, plan, revision } = await view(draft.id);
    const [parent] = await office.sql<{ sha256: string; source: string }>(
      'cn_auditor',
      `SELECT sha256, source FROM plan_revision WHERE plan = $1 AND number = 1`,
      [PLAN],
    );
    expect([plan, revision]).toEqual([PLAN, 2]);
    expect(text).toContain(`of: {revision: 1, sha256: "${parent?.sha256}"}`);
    const after = (file = ''): string => file.slice(file.indexOf('\nvocabulary:'));
    expect(after(text)).toBe(after(parent?.source));
    expect(errors.map(({ path, code }) => `${path} ${code}`)).toEqual(Array(3).fill('revision shape.missing-key'));
  });

  it('a published revision that a draft follows must be the newest', async () => {
    const draft = await open({ plan: PLAN, revision: 1 });
    const saved = await save(draft, explained((await view(draft.id)).text));
    const { errors, obstacle, moves } = await view(draft.id);
    expect(errors).toEqual([]);
    expect(moves).toBe('new-only');
    expect(obstacle).toContain('Bản mới nhất đã công bố của quang-ngai-2025 là bản 2');
    const refused = await publish(saved);
    expect([refused.status, said(refused.body).code]).toEqual([409, 'plan-draft.not-next']);
  });

  it('a finding points to its line; a change without a reason is among them', async () => {
    const draft = await open({ plan: PLAN, revision: 2 });
    const text = explained((await view(draft.id)).text).replace('due: before 2025-07-31', 'due: before 2025-08-31');
    await save(draft, text);
    const { findings, errors } = await view(draft.id);
    expect(errors).toEqual([]);
    const unexplained = findings.filter(({ rule }) => rule === 'change-unexplained');
    expect(unexplained.length).toBeGreaterThan(0);
    const lines = text.split('\n');
    for (const { line, column } of findings) expect(lines[line - 1]?.length ?? -1).toBeGreaterThanOrEqual(column - 1);
    expect(lines[(unexplained[0]?.line ?? 0) - 1]).toContain('ke-hoach');
  });

  it('is told of units of its province that end while it runs', async () => {
    const draft = await open({ plan: PLAN, revision: 2 });
    await save(draft, explained((await view(draft.id)).text));
    const dissolved = async (): Promise<string[]> =>
      (await view(draft.id)).findings.filter(({ rule }) => rule === 'unit-dissolved').map(({ message }) => message);
    expect(await dissolved()).toEqual([]);
    await office.sql('cn_owner', `UPDATE unit SET valid_to = '2025-10-31' WHERE code IN ('21361', '21349')`);
    await office.sql(
      'cn_owner',
      `INSERT INTO unit_succession (predecessor_code, successor_code, day, kind, source) VALUES ('21361', '21388', '2025-11-01', 'merged', 'x')`,
    );
    expect(await dissolved()).toEqual([
      '2/96 đơn vị kết thúc ngày 31/10/2025, khi kế hoạch còn chạy đến 14/12/2025; 1 chưa rõ nhập vào đâu.',
    ]);
    await office.sql('cn_owner', `UPDATE unit SET valid_to = NULL WHERE code IN ('21361', '21349')`);
  });

  it('is told of a unit that a target names and that its province does not have', async () => {
    const draft = await open({ plan: PLAN, revision: 2 });
    const text = explained((await view(draft.id)).text);
    const naming = text.replace('of: {track: [keep]}', 'of: {named: ["21361", "99999"]}');
    expect(naming).not.toBe(text);
    await save(draft, naming);
    const { findings, errors } = await view(draft.id);
    expect(errors).toEqual([]);
    expect(findings.flatMap(({ rule, message }) => (rule === 'target-names-nobody' ? [message] : []))).toEqual([
      expect.stringContaining('nêu mã 99999,'),
    ]);
  });

  it('is not published from a session that somebody left open: the password is asked again', async () => {
    const draft = await open({ plan: PLAN, revision: 2 });
    const saved = await save(draft, explained((await view(draft.id)).text));
    const before = await count();
    const wrong = await publish(saved, undefined, 'sai');
    expect([wrong.status, said(wrong.body).code]).toEqual([403, 'reauthentication-failed']);
    const without = await administrator.post(`/plan-drafts/${saved.id}/publication`, {}, { version: saved.version });
    expect([without.status, without.body]).toMatchObject([422, { code: 'invalid' }]);
    expect(JSON.stringify(without.body)).toContain('"pointer":"/password"');
    expect(await count()).toBe(before);
  });

  it('is published once, in the words of the file, and never changes after', async () => {
    const draft = await open({ plan: PLAN, revision: 2 });
    const saved = await save(draft, explained((await view(draft.id)).text));
    const before = await count();
    const [first, again] = [await publish(saved, 'publish-draft-1'), await publish(saved, 'publish-draft-1')];
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(first.body).toMatchObject({ plan: PLAN, revision: 3 });
    expect(again.body).toEqual(first.body);
    expect(await count()).toBe(before + 1);
    const [row] = await office.sql<{ sha256: string; source: string; by: string; label: string }>(
      'cn_auditor',
      `SELECT r.sha256, r.source, p.title AS by, r.content #>> '{identity,label,vi}' AS label FROM plan_revision r JOIN position p ON p.id = r.published_by
       WHERE plan = $1 AND number = 3`,
      [PLAN],
    );
    expect(row?.sha256).toBe((first.body as { sha256: string }).sha256);
    expect(row?.source).toBe((await view(draft.id)).text);
    expect(row?.label).toBe('Xã không ma túy, Quảng Ngãi 2025 (điều chỉnh)');
    expect(row?.by).toBe('Quản trị chương trình');
    for (const sql of [
      `UPDATE plan_revision SET source = '' WHERE plan = '${PLAN}' AND number = 3`,
      `UPDATE plan_draft SET text = '' WHERE id = '${draft.id}'`,
      `DELETE FROM plan_draft WHERE id = '${draft.id}'`,
    ])
      await expect(office.sql('cn_owner', sql)).rejects.toThrow('rows never change');
    const late = await administrator.put(`/plan-drafts/${draft.id}`, { text: 'x' }, { version: saved.version });
    expect([late.status, said(late.body).code]).toEqual([409, 'plan-draft.published']);
  });

  it('what has been published is what later plans are read beside', async () => {
    const draft = await open({ plan: PLAN, revision: 3 });
    const { text } = await view(draft.id);
    await save(draft, explained(text).replace(/sha256: "[0-9a-f]{6}/, 'sha256: "ffffff'));
    expect((await view(draft.id)).errors.map(({ code }) => code)).toEqual(['revision.parent-hash']);
  });

  it('of two that follow the same revision one is published', async () => {
    const drafts: Version[] = [];
    for (const _ of [1, 2]) {
      const draft = await open({ plan: PLAN, revision: 3 });
      drafts.push(await save(draft, explained((await view(draft.id)).text).replace('(điều chỉnh)', '(lần 2)')));
    }
    const answers = await Promise.all(drafts.map((draft) => publish(draft)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('a text saved over one that somebody else has saved meanwhile is refused, and nothing is lost', async () => {
    const draft = await open();
    await save(draft, 'plan: cua-toi\n');
    const stale = await administrator.put(
      `/plan-drafts/${draft.id}`,
      { text: 'plan: cua-nguoi-khac\n' },
      { version: 1 },
    );
    expect([stale.status, said(stale.body).code]).toEqual([409, 'stale']);
    expect(await view(draft.id)).toMatchObject({ text: 'plan: cua-toi\n', version: 2 });
    const blind = await administrator.put(`/plan-drafts/${draft.id}`, { text: 'x' });
    expect(blind.status).toBe(422);
  });

  it('a file is taken as it is, and one that is none is refused in words', async () => {
    const upload = (bytes: Buffer) => administrator.upload('/plan-drafts/upload', { name: 'ke-hoach.yaml', bytes });
    const good = await upload(Buffer.from('# ghi chú\nplan: a\n'));
    expect(good.status).toBe(200);
    expect((await view((good.body as Version).id)).text).toBe('# ghi chú\nplan: a\n');
    const huge = await upload(Buffer.alloc(10 * 1024 * 1024, 'a: b\n'));
    expect(huge.status).toBe(422);
    expect(said(huge.body).detail).toContain('Tệp quá lớn: một kế hoạch không quá 512 KiB');
    for (const bytes of [Buffer.alloc(0), Buffer.from([0xff, 0xfe, 0x00]), Buffer.from('a\0b')])
      expect((await upload(bytes)).status).toBe(422);
  });

  it('one that has been thrown away is gone', async () => {
    const { id, version } = await open();
    expect((await administrator.delete(`/plan-drafts/${id}`, { version })).status).toBe(200);
    expect((await administrator.get(`/plan-drafts/${id}`)).status).toBe(404);
  });

  it('a plan of another province is not published here', async () => {
    const draft = await open({ plan: 'dong-nai-2025-2030', revision: 1 });
    const saved = await save(draft, explained((await view(draft.id)).text));
    const { errors } = await view(draft.id);
    expect(errors).toEqual([]);
    const refused = await publish(saved);
    expect([refused.status, said(refused.body).code]).toEqual([409, 'plan-draft.not-theirs']);
  });

  it('a rule for the whole country is nobody’s to publish here: it would bind every province', async () => {
    const draft = await open({ plan: 'qd-28-2025', revision: 1 });
    const saved = await save(draft, explained((await view(draft.id)).text));
    const refused = await publish(saved);
    expect([refused.status, said(refused.body).code]).toEqual([409, 'plan-draft.not-theirs']);
  });

  describe('shows, before it is published,', () => {
    let id: string;
    beforeAll(async () => {
      const draft = await open({ plan: PLAN, revision: 2 });
      await save(draft, explained((await view(draft.id)).text));
      id = draft.id;
    });

    it('its calendar, as a list and as a file', async () => {
      const all = (await administrator.get(`/plan-drafts/${id}/calendar`)).body as {
        days: { id: string; clause: string | null }[];
        unannounced: number[];
      };
      const one = (await administrator.get(`/plan-drafts/${id}/calendar?unit=21361`)).body as typeof all;
      for (const unit of ['21361', 'xã Minh Long', 'minh long'])
        expect((await administrator.get(`/plan-drafts/${id}/calendar?unit=${encodeURIComponent(unit)}`)).body).toEqual(
          one,
        );
      expect(one).toMatchObject({ unit: { code: '21361', name: 'Xã Minh Long' } });
      expect(one.days.length).toBeLessThan(all.days.length);
      // clauses name papers, not the ids that plan files use for them
      expect(all.days.filter(({ clause }) => /qd-28/.test(clause ?? ''))).toEqual([]);
      expect(all.days.some(({ clause }) => clause?.startsWith('28/2025/QĐ-TTg, Điều') ?? false)).toBe(true);
      const longer = await administrator.get('/plans/quy-nhon-dong-2025-2030/revisions/1/calendar');
      expect([all.unannounced, (longer.body as typeof all).unannounced.includes(2030)]).toEqual([[], true]);
      const file = await administrator.get(`/plan-drafts/${id}/calendar.ics`);
      expect(file.headers['content-type']).toContain('text/calendar');
      expect(file.text).toContain('BEGIN:VEVENT');
      expect((await administrator.get(`/plan-drafts/${id}/calendar?unit=99999`)).status).toBe(404);
    });

    it('its machines, as ways and as pictures that can act as nothing', async () => {
      const machines = (await administrator.get(`/plan-drafts/${id}/machines`)).body as {
        name: string;
        ways: { fromLabel: string; toLabel: string }[];
      }[];
      expect(machines.map(({ name }) => name)).toEqual(['period', 'dossier']);
      const ways = machines
        .flatMap((machine) => machine.ways)
        .map(({ fromLabel, toLabel }) => `${fromLabel} → ${toLabel}`);
      expect(ways).toContain('Sở Y tế: Chờ xem xét → Sở Y tế: Đang xem xét');
      expect(ways).toContain('Chờ địa phương bổ sung → Trạng thái trước khi yêu cầu bổ sung');
      const picture = await administrator.get(`/plan-drafts/${id}/machines/dossier/picture.svg`);
      expect(picture.headers['content-type']).toContain('image/svg+xml');
      expect(picture.headers['content-security-policy']).toContain('sandbox');
      expect(String(picture.body)).not.toContain('<script');
      expect((await administrator.get(`/plan-drafts/${id}/machines/other/picture.svg`)).status).toBe(404);
    });

    it('its page', async () => {
      expect((await administrator.get(`/plan-drafts/${id}/page`)).body).toMatchObject({ plan: PLAN });
    });
  });
});
