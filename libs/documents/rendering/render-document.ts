import { numberedAs, type Numbering, type OfficialDocument } from '@app/domain/documents';
import { documentDefinition } from './document-definition';
import { LINE_HEIGHTS, type LineHeight } from './page';
import { SignaturePlaceFinder, type SignaturePlaces } from './signature-places';
import { typeset } from './typeset';

export interface RenderedDocument {
  readonly pdf: Buffer;
  readonly signaturePlaces: SignaturePlaces;
}

/**
 * The PDF (1.7, PDF/A-3b before signing) of a document. The same model gives the same bytes on every machine and at every time.
 *
 * @param options.numbered number and date that the act of signing adds; they are part of what is signed.
 */
export async function renderDocument(
  document: OfficialDocument,
  options: { readonly numbered?: Numbering } = {},
): Promise<RenderedDocument> {
  const printed = options.numbered ? numberedAs(document, options.numbered) : document;
  const usual = await set(printed, LINE_HEIGHTS[0]);
  if (usual.end === 'good') return usual;
  let best = usual;
  for (const lineHeight of LINE_HEIGHTS.slice(1)) {
    const other = await set(printed, lineHeight);
    if (other.end === 'good') return other;
    if (best.end === 'moved') best = other;
  }
  return best;
}

/** `moved`: the end of the text had to follow the signature to the next page. `one-line`: a single line of it stands over the signature. */
type End = 'good' | 'moved' | 'one-line';

async function set(
  document: OfficialDocument,
  lineHeight: LineHeight,
): Promise<RenderedDocument & { readonly end: End }> {
  const definition = documentDefinition(document, lineHeight);
  const finder = new SignaturePlaceFinder();
  const pdf = await typeset({ ...definition, pageBreakBefore: finder.watching(definition.pageBreakBefore) });
  const end = finder.closingMoved ? 'moved' : finder.closesOnOneLine ? 'one-line' : 'good';
  return { pdf, signaturePlaces: finder.places(), end };
}
