import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { Problem } from '@app/platform';
import { checkUpload } from './check-upload';

const pdf = async (
  spoil: (document: PDFDocument) => void | Promise<void> = () => {},
  objectStreams = true,
): Promise<Buffer> => {
  const document = await PDFDocument.create();
  document.addPage();
  await spoil(document);
  return Buffer.from(await document.save({ useObjectStreams: objectStreams }));
};
const codeOf = (originalname: string, buffer: Buffer): Promise<string> =>
  checkUpload({ originalname, buffer }).then(
    () => 'taken',
    (error: Problem) => error.extra?.errors?.[0]?.code ?? String(error),
  );
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a file that somebody sends', () => {
  it('a plain PDF is taken, byte for byte', async () => {
    const bytes = await pdf();
    expect(await checkUpload({ originalname: 'Biên bản.pdf', buffer: bytes })).toEqual({
      name: 'Biên bản.pdf',
      mediaType: 'application/pdf',
      bytes,
    });
  });

  it.each([
    ['nothing at all', 'a.pdf', Buffer.alloc(0), 'file.empty'],
    ['more than 20 MB', 'a.pdf', Buffer.alloc(20 * 1024 * 1024 + 1), 'file.too-large'],
    ['a program that calls itself PDF', 'a.pdf', Buffer.from('MZ\x90\0 this is no pdf'), 'file.not-what-it-says'],
    ['a picture that calls itself PDF', 'a.pdf', png, 'file.not-what-it-says'],
    ['a picture that calls itself JPG', 'a.jpg', png, 'file.not-what-it-says'],
    ['a page of HTML', 'a.html', Buffer.from('<script>'), 'file.kind-not-taken'],
    ['a PDF cut off after its head', 'a.pdf', Buffer.from('%PDF-1.7\n'), 'file.unreadable-pdf'],
    ['a picture', 'a.png', png, 'taken'],
  ])('%s: %s', async (_, name, bytes, code) => expect(await codeOf(name, bytes)).toBe(code));

  it('no file', async () => await expect(checkUpload(undefined)).rejects.toMatchObject({ status: 422 }));

  it.each([true, false])('a PDF that runs a script is refused (compressed objects: %s)', async (compressed) => {
    const scripted = await pdf((document) => {
      const action = document.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') });
      document.catalog.set(PDFName.of('OpenAction'), document.context.register(action));
    }, compressed);
    expect(scripted.includes('JavaScript')).toBe(!compressed);
    expect(await codeOf('a.pdf', scripted)).toBe('file.active-content');
  });

  it('a PDF that starts a program is refused, also when the word is written in escapes', async () => {
    const launching = await pdf((document) => {
      document.catalog.set(PDFName.of('OpenAction'), document.context.obj({ S: 'Launch' }));
    }, false);
    expect(await codeOf('a.pdf', launching)).toBe('file.active-content');
    const escaped = Buffer.from(launching.toString('latin1').replace('/Launch', '/L#61unch'), 'latin1');
    expect(await codeOf('a.pdf', escaped)).toBe('file.active-content');
  });

  it('a PDF with another file inside is refused', async () => {
    const carrying = await pdf((document) =>
      document.attach(deflateSync('x'), 'macro.xlsm', { mimeType: 'application/zip' }),
    );
    expect(await codeOf('a.pdf', carrying)).toBe('file.active-content');
  });
});
