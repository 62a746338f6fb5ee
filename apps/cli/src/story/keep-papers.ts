import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sideBySide } from './stage/side-by-side';
import type { Stage } from './stage/stage';
import { issuedPapers } from './issued-papers';

/** File names that scripts rely on (README, Other commands). */
const NAMES: Readonly<Record<string, (unitCode: string, number: string) => string>> = {
  'decision-list': () => 'quyet-dinh-danh-sach.pdf',
  'decision-recognise': () => 'quyet-dinh-cong-nhan.pdf',
  'notice-refusal': (unitCode) => `thong-bao-${unitCode}.pdf`,
  'submission-commune': (unitCode) => `to-trinh-${unitCode}.pdf`,
  minutes: (_, number) => `bien-ban-${number}.pdf`,
  'chase-letter': (_, number) => `don-doc-${number}.pdf`,
};

export async function keepPapers(stage: Stage, folder: string, reader: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await sideBySide(await issuedPapers(stage, reader), async ({ id, template, unitCode, numberAndSymbol }) => {
    const [number = ''] = (numberAndSymbol ?? '').split('/');
    const name = NAMES[template]?.(unitCode ?? '', number);
    if (name) writeFileSync(path.join(folder, name), (await stage.papers.fileOf(id, reader)).pdf);
  });
}
