import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { EXAMPLES } from '../rendering/example-documents';
import { renderDocument, type RenderedDocument } from '../rendering/render-document';
import { agencyAppearance } from './agency-appearance';
import { openDevelopmentAuthority, type DevelopmentAuthority } from './development-authority';
import { personAppearance } from './person-appearance';
import { signPdf } from './sign-pdf';
import type { SignatureField } from './signature-widget';
import type { Signer } from './signer';
import { verifySignatures } from './verify-signatures';

const SIGNED_AT = new Date('2025-12-18T07:30:05Z');
const PERSON = { name: '(bản trình diễn)', position: 'Phó Chủ tịch UBND tỉnh Quảng Ngãi' };
const OFFICE = 'Ủy ban nhân dân tỉnh Quảng Ngãi';

let authority: DevelopmentAuthority;
let [person, agency]: Signer[] = [];
let rendered: RenderedDocument;
let byPerson: Buffer;
let byBoth: Buffer;

function field(name: string, more: Partial<SignatureField> = {}): SignatureField {
  return {
    field: name,
    name: OFFICE,
    reason: 'Ký ban hành',
    location: 'Quảng Ngãi',
    signedAt: SIGNED_AT,
    page: 0,
    rect: [0, 0, 0, 0],
    ...more,
  };
}

beforeAll(async () => {
  authority = await openDevelopmentAuthority(mkdtempSync(path.join(tmpdir(), 'cong-nhan-')));
  person = await authority.signerFor({ id: 'pct', name: PERSON.position });
  agency = await authority.signerFor({ id: 'ubnd', name: OFFICE });
  rendered = await renderDocument(EXAMPLES['decision-of-recognition']);
  const { signaturePlaces: places } = rendered;
  const drawn = await personAppearance(places.person);
  byPerson = await signPdf(rendered.pdf, field('nguoi-ky', { ...places.person, appearance: drawn }), person);
  const seal = await agencyAppearance(OFFICE, places.agency, { demo: true });
  byBoth = await signPdf(
    byPerson,
    field('co-quan', { ...places.agency, reason: 'Phát hành', appearance: seal }),
    agency,
  );
});

describe('ký số', () => {
  it('signs first as the person, then as the agency, and both stay intact and trusted', async () => {
    const { signatures, unchanged } = await verifySignatures(byBoth, [authority.root]);
    expect(unchanged).toBe(true);
    expect(signatures).toEqual([
      {
        field: 'nguoi-ky',
        signer: PERSON.position,
        reason: 'Ký ban hành',
        signedAt: SIGNED_AT,
        intact: true,
        trusted: true,
        coversWholeFile: false,
        timestamped: false,
      },
      {
        field: 'co-quan',
        signer: OFFICE,
        reason: 'Phát hành',
        signedAt: SIGNED_AT,
        intact: true,
        trusted: true,
        coversWholeFile: true,
        timestamped: false,
      },
    ]);
  });

  it('only appends: every byte of the earlier file stays', () => {
    expect(byPerson.subarray(0, rendered.pdf.length).equals(rendered.pdf)).toBe(true);
    expect(byBoth.subarray(0, byPerson.length).equals(byPerson)).toBe(true);
  });

  it('hands the signer attributes that name the document and the certificate, and waits for it', async () => {
    const seen: Buffer[] = [];
    const remote: Signer = {
      ...agency,
      sign: async (attributes) => {
        seen.push(attributes);
        await new Promise((resolve) => setImmediate(resolve));
        return agency.sign(attributes);
      },
    };
    const signed = await signPdf(rendered.pdf, field('x'), remote);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.includes(createHash('sha256').update(agency.certificate).digest())).toBe(true);
    expect((await verifySignatures(signed)).unchanged).toBe(true);
  });

  it('refuses a page that does not exist', async () => {
    await expect(signPdf(rendered.pdf, field('x', { page: 9 }), person)).rejects.toThrow(RangeError);
  });

  it('refuses a signature that does not fit its room', async () => {
    const chain = Array.from({ length: 20 }, () => person.certificate);
    await expect(signPdf(rendered.pdf, field('x'), { ...person, chain })).rejects.toThrow(/room for/);
  });
});

describe('kiểm tra chữ ký', () => {
  const changedAt = (pdf: Buffer, at: number): Buffer => {
    const changed = Buffer.from(pdf);
    changed[at] = (changed[at] ?? 0) ^ 1;
    return changed;
  };

  it('finds one changed byte in the document under both signatures', async () => {
    const { signatures, unchanged } = await verifySignatures(changedAt(byBoth, byBoth.indexOf('stream') + 40), [
      authority.root,
    ]);
    expect(signatures.map(({ intact }) => intact)).toEqual([false, false]);
    expect(unchanged).toBe(false);
  });

  it('tells a change after the first signature from one before it', async () => {
    const { signatures } = await verifySignatures(changedAt(byBoth, byBoth.lastIndexOf('/Reason') + 12));
    expect(signatures.map(({ intact }) => intact)).toEqual([true, false]);
  });

  it('finds a changed byte in the value of the signature', async () => {
    const contents = /\/Contents <([0-9a-f]+?)0*>/g.exec(byPerson.toString('latin1'));
    const last = (contents?.index ?? 0) + '/Contents <'.length + (contents?.[1]?.length ?? 0) - 1;
    const { signatures } = await verifySignatures(changedAt(byPerson, last - 100));
    expect(signatures).toMatchObject([{ intact: false }]);
  });

  it('does not accept another certificate with the same key in place of the signer’s', async () => {
    const nameInHex = Buffer.from('Phó Chủ tịch').toString('hex');
    const at = byPerson.indexOf(nameInHex, byPerson.indexOf('/Contents <'));
    const { signatures } = await verifySignatures(changedAt(byPerson, at + 1)); // 50 becomes 51: Qhó Chủ tịch
    expect(signatures).toMatchObject([{ signer: 'Qhó Chủ tịch UBND tỉnh Quảng Ngãi', intact: false }]);
  });

  it('sees that something was appended after the last signature', async () => {
    const document = await PDFDocument.load(byBoth, { forIncrementalUpdate: true, updateMetadata: false });
    const snapshot = document.takeSnapshot();
    document.setTitle('Một văn bản khác');
    const update = await document.saveIncremental(snapshot, { useObjectStreams: false });
    const { signatures, unchanged } = await verifySignatures(Buffer.concat([byBoth, update]), [authority.root]);
    expect(signatures.map(({ intact }) => intact)).toEqual([true, true]);
    expect(unchanged).toBe(false);
  });

  it('does not believe a byte range that leaves out more than the signature', async () => {
    const range = /\/ByteRange \[ 0 (\d+) (\d+) (\d+) \]/.exec(byPerson.toString('latin1'));
    const [whole = '', length, resume, rest] = range ?? [];
    const forged = Buffer.from(byPerson);
    const wider = `/ByteRange [ 0 ${Number(length) - 10} ${resume} ${rest} ]`;
    forged.write(wider.padEnd(whole.length), range?.index ?? 0, 'latin1');
    const { signatures } = await verifySignatures(forged);
    expect(signatures).toMatchObject([{ intact: false, signer: '' }]);
  });

  it('trusts no certificate of an authority that it was not told of', async () => {
    const strange = await openDevelopmentAuthority(mkdtempSync(path.join(tmpdir(), 'cong-nhan-')));
    for (const roots of [[], [strange.root]]) {
      const { signatures } = await verifySignatures(byBoth, roots);
      expect(signatures.map(({ intact, trusted }) => ({ intact, trusted }))).toEqual([
        { intact: true, trusted: false },
        { intact: true, trusted: false },
      ]);
    }
  });

  it('trusts no certificate outside its years', async () => {
    const late = await signPdf(rendered.pdf, field('x', { signedAt: new Date('2036-01-01T00:00:00Z') }), person);
    expect((await verifySignatures(late, [authority.root])).signatures).toMatchObject([
      { intact: true, trusted: false },
    ]);
  });

  it.each([
    ['an unsigned document', () => rendered.pdf],
    ['no PDF at all', () => Buffer.from('không phải PDF')],
    ['an empty file', () => Buffer.alloc(0)],
  ])('calls %s not unchanged, and does not throw', async (_, file) => {
    expect(await verifySignatures(file())).toEqual({ signatures: [], unchanged: false });
  });
});

/** A second opinion, where poppler is installed; what must always hold is tested above. */
const hasPdfsig = spawnSync('pdfsig', ['-v']).error === undefined;

if (hasPdfsig) {
  describe('pdfsig (poppler)', () => {
    const judge = (pdf: Buffer): string => {
      const file = path.join(mkdtempSync(path.join(tmpdir(), 'cong-nhan-')), 'signed.pdf');
      writeFileSync(file, pdf);
      return execFileSync('pdfsig', ['-nocert', file], { encoding: 'utf8' });
    };

    it('calls both signatures valid and the document unchanged', () => {
      const opinion = judge(byBoth);
      expect(opinion.match(/Signature is Valid/g)).toHaveLength(2);
      expect(opinion.match(/ETSI\.CAdES\.detached/g)).toHaveLength(2);
      expect(opinion.match(/ - Not total document signed/g)).toHaveLength(1); // the first: the second was added to it
      expect(opinion.match(/ - Total document signed/g)).toHaveLength(1);
    });

    it('finds one changed byte', () => {
      const changed = Buffer.from(byBoth);
      const at = changed.indexOf('stream') + 40;
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(judge(changed)).toContain('Digest Mismatch');
    });
  });
}
