import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { hasActiveContent } from './active-content';

const plain = async (): Promise<PDFDocument> => {
  const document = await PDFDocument.create();
  document.addPage();
  return document;
};

describe('looking into a PDF', () => {
  it('gives up a file that would keep it busy for minutes, and lets others be answered meanwhile', async () => {
    const junk = Buffer.concat([Buffer.from(await (await plain()).save()), Buffer.alloc(10_000_000, 'A')]);
    let answered = 0;
    const others = setInterval(() => answered++, 10);
    await expect(hasActiveContent(junk, 500)).rejects.toThrow('too long');
    clearInterval(others);
    expect(answered).toBeGreaterThan(0);
  });

  it('does not take what it cannot look into: an encrypted one', async () => {
    const document = await plain();
    document.context.trailerInfo.Encrypt = document.context.register(
      document.context.obj({ Filter: PDFName.of('Standard') }),
    );
    await expect(hasActiveContent(await document.save({ useObjectStreams: false }))).rejects.toThrow();
  });
});
