import { randomUUID } from 'node:crypto';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import { readSheet, writeSheet } from '@app/platform';
import { TestOffice, type Person } from '../../harness/office';

const HEAD = ['Mã', 'Tên đơn vị', 'Cấp', 'Mã tỉnh', 'Mã đơn vị cấp trên', 'Từ ngày', 'Đến hết ngày'];
const hamlet = (number: string, over: Record<number, string | number> = {}): (string | number)[] =>
  [`21361-${number}`, `Thôn ${number}`, 'thôn', '51', '21361', '01/07/2025', ''].map((cell, at) => over[at] ?? cell);
const list = (...rows: (string | number)[][]): { name: string; bytes: Buffer } => ({
  name: 'thon.xlsx',
  bytes: writeSheet('Danh sách', [HEAD, ...rows]),
});

describe('a list of units from Excel', () => {
  let office: TestOffice;
  let administrator: Person;
  beforeAll(async () => {
    office = await TestOffice.open();
    administrator = await office.as('51.quan-tri');
  }, 120_000);
  afterAll(() => office.close());

  const codes = async (): Promise<string[]> => {
    const rows = await office.sql<{ code: string }>(
      'cn_auditor',
      `SELECT code FROM unit WHERE parent_code = '21361' ORDER BY code`,
    );
    return rows.map(({ code }) => code);
  };

  const faulty = list(hamlet('01'), hamlet('02', { 5: '31/02/2025' }), hamlet('03', { 3: '99' }), hamlet('01'));

  it('is told line by line what is wrong with it, and nothing is written', async () => {
    const { status, body } = await administrator.upload('/unit-imports/check', faulty);
    expect([status, body]).toEqual([
      200,
      {
        good: 1,
        wrong: 3,
        lines: [
          expect.objectContaining({
            row: 3,
            faults: ['Từ ngày: “31/02/2025” không phải là một ngày; xin ghi như 01/07/2025.'],
          }),
          expect.objectContaining({ row: 4, code: '21361-03' }),
          expect.objectContaining({
            row: 5,
            faults: [expect.stringContaining('Mã: 21361-01 đã ghi ở dòng 2 của tệp')],
          }),
        ],
        unread: [],
      },
    ]);
    expect(await codes()).toEqual([]);
  });

  it('comes back with a column that tells the faults', async () => {
    const { status, body, headers } = await administrator.fetchFile('/unit-imports/marked-copy', faulty);
    expect([status, headers['content-disposition']]).toEqual([200, expect.stringContaining('thon-loi.xlsx')]);
    const rows = readSheet(body);
    expect(rows[0]).toEqual([...HEAD, 'Lỗi']);
    expect(rows[1]).toEqual(hamlet('01').slice(0, 6));
    expect(rows[2]?.[7]).toContain('31/02/2025');
  });

  it('comes back with days that one can read, and mended and sent again keeps nothing of its former faults', async () => {
    const first = await administrator.fetchFile(
      '/unit-imports/marked-copy',
      list(hamlet('07', { 5: 45_839 }), hamlet('08', { 5: 'mai' }), hamlet('09', { 1: '' })),
    );
    const rows = readSheet(first.body);
    expect(rows[1]?.[5]).toBe('01/07/2025');
    const mended = rows.map((row, at) => row.map((cell, column) => (at === 2 && column === 5 ? '02/07/2025' : cell)));
    const { body } = await administrator.fetchFile('/unit-imports/marked-copy', {
      name: 'thon-loi.xlsx',
      bytes: writeSheet('Danh sách', mended),
    });
    const again = readSheet(body);
    expect(again[0]).toEqual([...HEAD, 'Lỗi']);
    expect(again.slice(1).map((row) => row[7] ?? '')).toEqual(['', '', expect.stringContaining('Tên đơn vị')]);
  });

  it('is not written while a line is wrong', async () => {
    const { status, body } = await administrator.upload('/unit-imports', faulty, { take: 'all' });
    expect([status, body]).toEqual([
      422,
      expect.objectContaining({ detail: expect.stringContaining('3 trong 4 dòng') }),
    ]);
    expect(await codes()).toEqual([]);
  });

  it('gives its good lines when that is asked for, once, and keeps who did it', async () => {
    const key = randomUUID();
    for (let click = 0; click < 2; click++) {
      const { status, body } = await administrator.upload('/unit-imports', faulty, { take: 'good' }, { key });
      expect([status, body]).toEqual([201, { taken: 1, leftOut: 3 }]);
    }
    expect(await codes()).toEqual(['21361-01']);
    const imports = await office.sql('cn_auditor', `SELECT codes, left_out, file_name FROM unit_import`);
    expect(imports).toEqual([{ codes: ['21361-01'], left_out: 3, file_name: 'thon.xlsx' }]);
  });

  it('keeps the kind that the column tells, and names as papers print them', async () => {
    const rows = list(
      hamlet('21', { 1: 'Số 21', 2: 'khu phố' }),
      hamlet('22', { 1: 'Tổ dân phố  Hoà\u00a0Bình', 2: 'tổ dân phố' }),
    );
    const { body } = await administrator.upload('/unit-imports', rows, { take: 'all' });
    expect(body).toEqual({ taken: 2, leftOut: 0 });
    const units = await office.sql(
      'cn_auditor',
      `SELECT code, kind, full_name FROM unit WHERE code IN ('21361-21', '21361-22') ORDER BY code`,
    );
    expect(units).toEqual([
      { code: '21361-21', kind: 'quarter', full_name: 'Số 21' },
      { code: '21361-22', kind: 'residential-group', full_name: 'Tổ dân phố Hòa Bình' },
    ]);
  });

  it('the same key with another file is another act', async () => {
    const key = randomUUID();
    await administrator.upload('/unit-imports', list(hamlet('04')), { take: 'all' }, { key });
    const { body } = await administrator.upload('/unit-imports', list(hamlet('05')), { take: 'all' }, { key });
    expect(body).toMatchObject({ code: 'idempotency-key-reused' });
  });

  it('cannot bring a code that is there', async () => {
    const { body } = await administrator.upload('/unit-imports/check', list(hamlet('01')));
    expect(body).toMatchObject({
      good: 0,
      wrong: 1,
      lines: [{ faults: [expect.stringContaining('đã có trong danh mục')] }],
    });
  });

  it('the template can be sent as it is filled in', async () => {
    const { body } = await administrator.fetchFile('/unit-imports/template');
    expect(readSheet(body)[0]).toEqual([...HEAD, 'Mã đơn vị cũ']);
    const { body: said } = await administrator.upload('/unit-imports/check', { name: 'mau.xlsx', bytes: body });
    // the province of its lines is the only thing that is not this administrator's
    const faults = (said as { lines: { faults: string[] }[] }).lines.flatMap((line) => line.faults);
    expect(faults.filter((fault) => !fault.startsWith('Mã tỉnh: Tỉnh 52 ngoài phạm vi'))).toEqual([]);
  });

  it.each([
    ['a paper', { name: 'a.pdf', bytes: Buffer.from('%PDF-1.4\n') }, 'import.not-a-sheet'],
    ['no workbook behind its name', { name: 'a.xlsx', bytes: Buffer.from('Mã;Tên') }, 'file.not-what-it-says'],
    ['a list without headings', { name: 'a.xlsx', bytes: writeSheet('A', [['a', 'b']]) }, 'import.columns-missing'],
    ['headings alone', list(), 'import.no-lines'],
  ])('%s is refused with a reason', async (_, file, code) => {
    const { status, body } = await administrator.upload('/unit-imports/check', file);
    expect([status, (body as { errors: { code: string }[] }).errors[0]?.code]).toEqual([422, code]);
  });

  it('without a file it is refused, not broken', async () => {
    const { status } = await administrator.post('/unit-imports/check', {});
    expect(status).toBe(422);
  });

  it('nobody but the administrator imports', async () => {
    for (const account of ['51.cat.chuyen-vien', '21361.can-bo']) {
      const person = await office.as(account);
      for (const where of ['/unit-imports', '/unit-imports/check', '/unit-imports/marked-copy'])
        expect(
          (await person.upload(where, list(hamlet('09')), where === '/unit-imports' ? { take: 'all' } : {})).status,
        ).toBe(403);
    }
  });

  describe('with what its units came from', () => {
    const NAMED = [...HEAD, 'Mã đơn vị cũ'];
    const named = (name: string, ...rows: (string | number)[][]): { name: string; bytes: Buffer } => ({
      name,
      bytes: writeSheet('Danh sách', [NAMED, ...rows]),
    });
    const commune = (code: string, from: string, to: string, predecessors = ''): string[] => [
      code,
      `Xã Thử ${code}`,
      'xã',
      '51',
      '51',
      from,
      to,
      predecessors,
    ];
    const old = (code: string): string[] => commune(code, '01/01/2020', '30/06/2025');
    const steps = (): Promise<unknown[]> =>
      office.sql(
        'cn_auditor',
        `SELECT predecessor_code AS predecessor, successor_code AS successor, day, kind, source FROM unit_succession
         WHERE predecessor_code LIKE '9890%' ORDER BY successor_code, predecessor_code`,
      );

    it('nothing is written while one of them is wrong, and all of them are told at once', async () => {
      const rows = named(
        'xa.xlsx',
        old('98901'),
        commune('98902', '01/01/2026', '', '98901; 21361, 98999\n98902;98901'),
        commune('98903', '01/07/2025', '', '98904'),
        commune('98904', '01/07/2025', '', '98903'),
      );
      const { body } = await administrator.upload('/unit-imports/check', rows);
      expect(body).toMatchObject({
        good: 1,
        lines: [
          {
            row: 3,
            faults: [
              'Mã đơn vị cũ: 98901 ghi hai lần trong ô này; xin bỏ một lần.',
              'Mã đơn vị cũ: 98901 (Xã Thử 98901) kết thúc ngày 30/06/2025, không phải ngày 31/12/2025 là ngày ngay trước “Từ ngày” của dòng này; xin ghi “Từ ngày” là 01/07/2025, hoặc sửa mã.',
              expect.stringMatching(/^Mã đơn vị cũ: 21361 \(Xã .+\) đang còn trong danh mục, không có ngày kết thúc/),
              expect.stringContaining('Không có đơn vị mang mã 98999'),
              expect.stringContaining('98902 là mã của chính đơn vị này'),
            ],
          },
          {
            row: 4,
            faults: [expect.stringContaining('98904 (dòng 5) lại được ghi là hình thành từ chính đơn vị này')],
          },
          { row: 5, faults: [expect.stringContaining('98903 (dòng 4)')] },
        ],
      });
      const { status } = await administrator.upload('/unit-imports', rows, { take: 'all' });
      expect([status, await steps()]).toEqual([422, []]);
      const marked = await administrator.fetchFile('/unit-imports/marked-copy', rows);
      const copy = readSheet(marked.body);
      expect(copy[0]).toEqual([...NAMED, 'Lỗi']);
      expect(copy[2]?.[7]).toBe('98901; 21361, 98999\n98902;98901');
      expect(copy[2]?.[8]).toContain('98999');
    });

    it('a column of former units under another name is told to be unread, before anything is written', async () => {
      const bytes = writeSheet('Danh sách', [[...HEAD, 'Đơn vị cũ'], commune('98902', '01/07/2025', '', '98901')]);
      const { body } = await administrator.upload('/unit-imports/check', { name: 'xa.xlsx', bytes });
      expect(body).toMatchObject({ good: 1, wrong: 0, unread: ['Đơn vị cũ'] });
    });

    it('a merged commune comes with the old ones, and both sides can be read', async () => {
      const rows = named(
        'sáp nhập.xlsx',
        commune('98910', '01/07/2025', '', '98905\n98906'),
        old('98905'),
        old('98906'),
        old('98907'),
        commune('98911', '01/07/2025', '', '98907'),
        commune('98912', '01/07/2025', '', '98907'),
      );
      const { status, body } = await administrator.upload('/unit-imports', rows, { take: 'all' });
      expect([status, body]).toEqual([201, { taken: 6, leftOut: 0 }]);
      const source = 'tệp sáp nhập.xlsx, nhập ngày 24/07/2025';
      const into = (predecessor: string, successor: string, kind: string) => ({
        predecessor,
        successor,
        day: '2025-07-01',
        kind,
        source,
      });
      expect(await steps()).toEqual([
        into('98905', '98910', 'merged'),
        into('98906', '98910', 'merged'),
        into('98907', '98911', 'split'),
        into('98907', '98912', 'split'),
      ]);
      const merged = await administrator.get('/units/98910');
      expect(merged.body).toMatchObject({
        cameFrom: [
          {
            day: '2025-07-01',
            kindLabel: 'Nhập vào',
            predecessor: { code: '98905', fullName: 'Xã Thử 98905' },
            source,
          },
          { predecessor: { code: '98906' } },
        ],
      });
      const former = await administrator.get('/units/98905');
      expect(former.body).toMatchObject({
        forms: [{ to: '2025-06-30', successorUnknown: false, became: [{ successor: { code: '98910' }, source }] }],
      });
    });

    it('one whose former unit is told to have become another is refused: what people have read of it stays', async () => {
      const rows = named('xa.xlsx', commune('98913', '01/07/2025', '', '98905'));
      const { body } = await administrator.upload('/unit-imports/check', rows);
      expect(body).toMatchObject({
        lines: [
          {
            faults: [
              'Mã đơn vị cũ: Danh mục đã ghi Xã Thử 98910 kế tục Xã Thử 98905 từ ngày 01/07/2025; xin bỏ mã ấy.',
            ],
          },
        ],
      });
    });

    it('one more part of a split unit comes with a later list', async () => {
      const rows = named('xa.xlsx', commune('98914', '01/07/2025', '', '98907'));
      const { body } = await administrator.upload('/unit-imports', rows, { take: 'all' });
      expect(body).toEqual({ taken: 1, leftOut: 0 });
      expect((await steps()).slice(-1)).toEqual([expect.objectContaining({ successor: '98914', kind: 'split' })]);
    });

    it('the good lines alone bring no step from a unit that was left out', async () => {
      const rows = named(
        'xa.xlsx',
        old('98908').map((cell, at) => (at === 1 ? '' : cell)),
        commune('98915', '01/07/2025', '', '98908'),
        old('98909'),
        commune('98916', '01/07/2025', '', '98909'),
      );
      const { body } = await administrator.upload('/unit-imports', rows, { take: 'good' });
      expect(body).toEqual({ taken: 2, leftOut: 2 });
      expect((await steps()).slice(-1)).toEqual([expect.objectContaining({ successor: '98916', kind: 'renamed' })]);
    });

    it('a longer list asks the database no more often', async () => {
      const asked = async (length: number): Promise<number> => {
        const query = jest.spyOn(PostgresQueryRunner.prototype, 'query');
        try {
          const rows = Array.from({ length }, (_, at) =>
            commune(`${97_000 + at}`, '01/07/2025', '', `${97_000 + at + length}`),
          );
          await administrator.upload('/unit-imports/check', named('xa.xlsx', ...rows));
          return query.mock.calls.length;
        } finally {
          query.mockRestore();
        }
      };
      const once = await asked(1);
      expect(once).toBeGreaterThan(2);
      expect(await asked(60)).toBe(once);
    });

    it.each([
      ['a unit of another province', '98905', '21601'],
      ['from a unit of another province', '21601', '98905'],
      ['that nobody succeeds', '98905', null],
    ])('the wall keeps an administrator from telling what became %s, whatever the code says', async (_, from, into) => {
      await expect(
        office.sql(
          'cn_api',
          `WITH s AS (SELECT set_config('cn.scope', '{"province":"51","units":null,"audiences":[]}', false))
           INSERT INTO unit_succession (predecessor_code, successor_code, day, kind, source)
           SELECT '${from}', ${into === null ? 'NULL' : `'${into}'`}, '2026-02-01', '${into === null ? 'dissolved' : 'merged'}', 'x' FROM s`,
        ),
      ).rejects.toThrow(/row-level security/);
    });

    it('the wall keeps what has been told as it is', async () => {
      for (const change of [`UPDATE unit_succession SET kind = 'kept'`, 'DELETE FROM unit_succession'])
        await expect(office.sql('cn_api', change)).rejects.toThrow(/permission denied/);
    });
  });

  it('the wall keeps an administrator from units of another province, whatever the code says', async () => {
    await expect(
      office.sql(
        'cn_api',
        `WITH s AS (SELECT set_config('cn.scope', '{"province":"51","units":null,"audiences":[]}', false))
         INSERT INTO unit (code, level, kind, name, full_name, parent_code, province_code, valid_from)
         SELECT '21601-99', 'sub-unit', 'quarter', 'x', 'x', '21601', '52', '2025-07-01' FROM s`,
      ),
    ).rejects.toThrow(/row-level security/);
  });
});
