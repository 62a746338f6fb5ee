import { DEMONSTRATION_NOTICE, DRAFT_NOTICE, type DocumentTable, type OfficialDocument } from '@app/domain/documents';
import { legalDate } from '@app/domain/shared';
import { EXAMPLES } from './example-documents';
import { printedPages, printedWords, type PrintedWords } from './printed-words';
import { renderDocument } from './render-document';

const DECISION = EXAMPLES['decision-of-list'];
const NOTICE = EXAMPLES['notice-of-refusal'];
const examples = Object.entries<OfficialDocument>(EXAMPLES);

async function pagesOf(document: OfficialDocument): Promise<string[]> {
  return printedPages((await renderDocument(document)).pdf);
}

function withRows(count: number, name = (index: number): string => `Xã số ${index}`): OfficialDocument {
  const [appendix] = DECISION.appendices;
  const table: DocumentTable = {
    columns: appendix?.table.columns ?? [],
    rows: Array.from({ length: count }, (_, index) => [String(index + 1), name(index + 1), '21529', 'Giữ vững']),
  };
  return { ...DECISION, appendices: [{ title: 'Danh sách', table }] };
}

/** The number in the top margin, or undefined. */
function pageNumber(words: readonly PrintedWords[]): string | undefined {
  return words.find(({ text, y }) => y > 795 && /^\d+$/.test(text))?.text;
}

describe('thể thức', () => {
  it.each(examples)('%s carries the notice of invented figures on every page in demo mode', async (_, document) => {
    for (const page of await pagesOf(document)) expect(page).toContain(DEMONSTRATION_NOTICE);
    for (const page of await pagesOf({ ...document, flags: { draft: false, demo: false } })) {
      expect(page).not.toContain('TRÌNH DIỄN –');
    }
  });

  it('marks every page of a draft, and none of the signed document', async () => {
    const draft = await pagesOf({
      ...DECISION,
      number: undefined,
      date: undefined,
      flags: { draft: true, demo: false },
    });
    expect(draft).toHaveLength(2);
    for (const page of draft) expect(page).toContain(DRAFT_NOTICE);
    for (const page of await pagesOf(DECISION)) expect(page).not.toContain(DRAFT_NOTICE);
  });

  it('prints number and date that the act of signing adds', async () => {
    const draft = { ...DECISION, number: undefined, date: undefined, flags: { draft: true, demo: false } };
    const { pdf } = await renderDocument(draft, { numbered: { number: 9, date: legalDate('2026-02-03') } });
    const [first] = await printedPages(pdf);
    expect(first).toContain('Số: 09/QĐ-UBND');
    expect(first).toContain('Quảng Ngãi, ngày 03 tháng 02 năm 2026');
    expect(first).not.toContain(DRAFT_NOTICE);
  });

  it('prints a công văn with V/v and without a type', async () => {
    const [page] = await pagesOf(EXAMPLES['supplement-request']);
    expect(page).toContain('V/v bổ sung, hoàn thiện hồ sơ');
    expect(page).toContain('Kính gửi: Ủy ban nhân dân xã Ba Động');
  });

  it('gives the same bytes for the same model, and another file identifier for another', async () => {
    const [one, two] = [
      await renderDocument(DECISION),
      await renderDocument(JSON.parse(JSON.stringify(DECISION)) as OfficialDocument),
    ];
    expect(one.pdf.equals(two.pdf)).toBe(true);
    const other = await renderDocument({ ...DECISION, recipients: ['Lưu: VT'] });
    const identifier = (pdf: Buffer): string | undefined => /\/ID \[<(\w+)>/.exec(pdf.toString('latin1'))?.[1];
    expect(identifier(one.pdf)).toBeDefined();
    expect(identifier(other.pdf)).not.toBe(identifier(one.pdf));
  });

  it('is PDF 1.7 and declares PDF/A-3b', async () => {
    const text = (await renderDocument(DECISION)).pdf.toString('latin1');
    expect(text).toMatch(/^%PDF-1\.7/);
    expect(text).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(text).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
  });
});

describe('chữ của người dùng', () => {
  it('stays text, whatever it looks like', async () => {
    const wicked = '<b>x</b> {{y}} **z** \\n [link](http://a) ${process.env} %PDF';
    const pages = await pagesOf(withRows(1, () => wicked));
    expect(pages.join()).toContain(wicked);
  });

  it('wraps a long name instead of leaving its column', async () => {
    const long = 'Xã Đặng Thùy Trâm Nguyễn Thị Minh Khai Trần Hưng Đạo Lý Thường Kiệt '.repeat(4);
    const { pdf } = await renderDocument(withRows(1, () => long));
    const words = (await printedWords(pdf))[1] ?? [];
    const code = words.find(({ text }) => text === '21529');
    const lines = new Set(words.filter(({ text }) => /Kiệt/.test(text)).map(({ y }) => y));
    expect(lines.size).toBeGreaterThan(1);
    for (const { text, x } of words.filter(({ text }) => /Trâm|Khai|Đạo|Kiệt/.test(text))) {
      expect({ text, left: x < (code?.x ?? 0) }).toEqual({ text, left: true });
    }
  });
});

describe('phụ lục dài', () => {
  it('repeats the header of a list of 96 units and numbers its pages apart', async () => {
    const { pdf } = await renderDocument(withRows(96));
    const [body, ...appendix] = await printedWords(pdf);
    expect(appendix.length).toBeGreaterThanOrEqual(3);
    for (const page of await printedPages(pdf).then((pages) => pages.slice(1)))
      expect(page).toContain('Mã đơn vị hành chính');
    expect(pageNumber(body ?? [])).toBeUndefined();
    expect(appendix.map(pageNumber)).toEqual(appendix.map((_, index) => (index === 0 ? undefined : String(index + 1))));
  });

  it('prints every row once', async () => {
    const pages = (await pagesOf(withRows(96))).join(' ');
    const rows = [...pages.matchAll(/Xã số (\d+?)21529/g)].map(([, number]) => Number(number));
    expect(rows).toEqual(Array.from({ length: 96 }, (_, index) => index + 1));
  });
});

describe('chữ ký', () => {
  const longer = (paragraphs: number): OfficialDocument => ({
    ...NOTICE,
    body: [
      ...Array.from({ length: paragraphs }, () => ({ kind: 'paragraph', text: 'Nội dung.' }) as const),
      ...NOTICE.body,
    ],
  });

  it('never stands on a page without text, is never cut, and no title is left alone, however long the text is', async () => {
    for (let paragraphs = 0; paragraphs < 26; paragraphs += 1) {
      const pages = await pagesOf(longer(paragraphs));
      const end = pages.findIndex((page) => page.includes('./.'));
      const sees = (words: string): number => pages.findIndex((page) => page.includes(words));
      expect({
        paragraphs,
        position: sees('CHÁNH VĂN PHÒNG'),
        name: sees('(bản trình diễn)'),
        keeper: sees('Lưu: VT'),
      }).toEqual({ paragraphs, position: end, name: end, keeper: end });
      expect(sees('3. Đề nghị xem xét lại')).toBe(sees('Trường hợp không thống nhất'));
      expect(sees('4. Việc tiếp theo')).toBe(sees('khắc phục các nội dung'));
    }
  });

  it('leaves no page a quarter empty because the end of the text had to follow the signature', async () => {
    for (let paragraphs = 0; paragraphs < 26; paragraphs += 1) {
      const [first, second] = await printedWords((await renderDocument(longer(paragraphs))).pdf);
      if (!second) continue;
      const lowest = Math.min(...(first ?? []).map(({ y }) => y).filter((y) => y > 57));
      expect({ paragraphs, filled: lowest < 57 + 250 }).toEqual({ paragraphs, filled: true });
    }
  });

  it.each(examples)('%s: the person’s place is between position and name, on the right page', async (_, document) => {
    const { pdf, signaturePlaces } = await renderDocument(document);
    const { page, rect } = signaturePlaces.person;
    const words = (await printedWords(pdf))[page] ?? [];
    const baseline = (line: string): number =>
      words.findLast(({ text, x }) => x > 250 && line.startsWith(text))?.y ?? Number.NaN;
    const lastPosition = document.signature.lines.at(-1) ?? '';
    const room = words.filter(({ x, y }) => x > rect[0] && x < rect[2] && y > rect[1] && y < rect[3]);
    expect(room).toEqual([]);
    expect(baseline(lastPosition)).toBeGreaterThan(rect[3]);
    expect(baseline(lastPosition)).toBeLessThan(rect[3] + 20);
    expect(baseline(document.signature.name)).toBeLessThan(rect[1]);
    expect(baseline(document.signature.name)).toBeGreaterThan(rect[1] - 25);
  });

  it('puts the seal over the left third of the person’s signature', async () => {
    const { person, agency } = (await renderDocument(DECISION)).signaturePlaces;
    const [left, , right] = person.rect;
    expect(agency.page).toBe(person.page);
    expect((agency.rect[2] - left) / (right - left)).toBeCloseTo(1 / 3);
    expect(agency.rect[2] - agency.rect[0]).toBeCloseTo(102.05, 1); // 36 mm
  });

  it('has a second place only in minutes, left of the chair’s', async () => {
    const { person, secretary } = (await renderDocument(EXAMPLES['minutes-of-council'])).signaturePlaces;
    expect(secretary?.page).toBe(person.page);
    expect(secretary?.rect[2]).toBeLessThan(person.rect[0]);
    expect((await renderDocument(DECISION)).signaturePlaces.secretary).toBeUndefined();
  });
});
