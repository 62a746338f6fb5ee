import { EXAMPLES, renderDocument, signPdf, verifySignatures, type SigningKeys } from '@app/documents';
import { measure, type Measure } from './measure';

const EXAMPLE = EXAMPLES['decision-of-recognition'];
const OFFICE = 'Ủy ban nhân dân tỉnh Quảng Ngãi';
const SIGNED_AT = new Date('2025-12-18T07:30:05Z');

/** The decision with its list: drawn as PDF, signed once, and its signature verified against the root of the trial authority. */
export async function measurePapers(keys: SigningKeys, seconds: number): Promise<Measure[]> {
  const signer = await keys.signerFor({ id: 'bench', name: OFFICE });
  const root = await keys.root();
  const { pdf, signaturePlaces } = await renderDocument(EXAMPLE);
  const field = {
    field: 'co-quan',
    name: OFFICE,
    reason: 'Ký ban hành',
    location: 'Quảng Ngãi',
    signedAt: SIGNED_AT,
    ...signaturePlaces.agency,
  };
  const signed = await signPdf(pdf, field, signer);
  const rendering = await measure({ name: 'render', unit: 'lập tệp PDF' }, { seconds }, async () => {
    const drawn = await renderDocument(EXAMPLE);
    if (!drawn.pdf.equals(pdf)) throw new Error('the same document gave other bytes');
  });
  const signing = await measure({ name: 'sign', unit: 'ký số' }, { seconds }, async () => {
    await signPdf(pdf, field, signer);
  });
  const verifying = await measure({ name: 'verify-signature', unit: 'xác minh chữ ký' }, { seconds }, async () => {
    const { unchanged, signatures } = await verifySignatures(signed, [root]);
    if (!unchanged || !signatures.every(({ trusted }) => trusted)) throw new Error('a good signature was not believed');
  });
  return [rendering, signing, verifying];
}
