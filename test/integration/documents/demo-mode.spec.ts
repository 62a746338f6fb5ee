import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DEMONSTRATION_NOTICE, type TemplateName } from '@app/domain/documents';
import { TestOffice, type Person } from '../../harness/office';
import { draft, MATTERS, wanted } from './papers';

/** Text of each page, by poppler; null where it is not installed */
function pagesOf(pdf: Buffer, folder: string): string[] | null {
  const file = path.join(folder, 'trang.pdf');
  writeFileSync(file, pdf);
  try {
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

describe('in demo mode', () => {
  let office: TestOffice;
  let folder: string;
  const clerks = {} as Record<string, Person>;
  beforeAll(async () => {
    office = await TestOffice.open();
    folder = mkdtempSync(path.join(os.tmpdir(), 'cn-demo-'));
    clerks['51.ubnd-tinh'] = await office.as('51.ubnd.van-thu');
    clerks['51.cat'] = await office.as('51.cat.chuyen-vien');
    clerks['21361.ubnd-xa'] = await office.as('21361.van-thu');
  }, 120_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await office.close();
  });

  let number = 0;
  it.each(Object.keys(MATTERS) as TemplateName[])(
    '%s says on every page, as a draft, for the pen and numbered, that its figures are invented',
    async (template) => {
      const asked = wanted(template, { checks: [] });
      const clerk = clerks[asked.clerk.office];
      if (!clerk) throw new Error(`nobody signs in for ${asked.clerk.office}`);
      const id = await draft(office, asked);
      const look = async (query = ''): Promise<Buffer> =>
        (await clerk.get(`/documents/${id}/pdf${query}`)).body as Buffer;
      const copies = [await look(), await look('?form=pen')];
      const numbered = await clerk.post(
        `/documents/${id}/enter-number`,
        asked.numbers === 'gapless' ? {} : { number: ++number },
      );
      expect(numbered.body).toMatchObject({ state: template === 'minutes' ? 'awaiting-secretary' : 'ready' });
      copies.push(await look());
      for (const [index, copy] of copies.entries()) {
        const pages = pagesOf(copy, folder) ?? [];
        expect(copy.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
        for (const page of pages) expect(page).toContain(DEMONSTRATION_NOTICE);
        for (const page of pages) expect(page.includes('DỰ THẢO')).toBe(index === 0);
      }
    },
  );
});
