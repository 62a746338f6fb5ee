import type { Node, NodeQueries } from 'pdfmake/interfaces';
import { KEPT } from './keep-together';
import { PAGE, PARAGRAPH, SIZE, mm } from './page';
import { NAME_IDS, RECIPIENTS_COLUMN, SIGNATURE_COLUMN, SIGNATURE_ROOM } from './signature-content';

export interface SignaturePlace {
  /** Index of the page in the file, from 0. */
  readonly page: number;
  /** `[x1, y1, x2, y2]` in points from the lower left corner of the page. */
  readonly rect: readonly [number, number, number, number];
}

export interface SignaturePlaces {
  /** Between chức vụ and họ tên, in the middle (NĐ 30/2020, Phụ lục I, mục II.7). */
  readonly person: SignaturePlace;
  /** Covers about one third of the person's signature, on its left side (mục II.8). */
  readonly agency: SignaturePlace;
  /** Minutes only. */
  readonly secretary?: SignaturePlace;
}

/** Two lines of the text at the closest setting and the gaps after them: more than one line takes at the widest. */
const TWO_LINES = 2 * SIZE.body * 1.15 + PARAGRAPH.gap + 2;
const PERSON = { width: mm(56), height: mm(26) } as const;
/** A round seal of real size. */
const SEAL = mm(36);
/** How far its lowest arc stands below the room: beside the name, which begins further to the right, so that the position above stays free. */
const SEAL_DROP = mm(2.5);

type PageBreaker = (node: Node, queries: NodeQueries) => boolean;

/** Reads from the finished layout where the names stand. One per rendering. */
export class SignaturePlaceFinder {
  /** the page breaker sent the closing block to the next page */
  closingMoved = false;
  private readonly found = new Map<string, Node['startPosition']>();

  /** The same page breaker, which tells this finder what it sees. pdfmake asks about a node again after each break: the last counts. */
  watching(breaker: PageBreaker = () => false): PageBreaker {
    return (node, queries) => {
      if (node.id) this.found.set(node.id, node.startPosition);
      const breaks = breaker(node, queries);
      if (breaks && node.id === KEPT.closing) this.closingMoved = true;
      return breaks;
    };
  }

  /** Less than two lines of the text stand over the signature on its page. */
  get closesOnOneLine(): boolean {
    const signature = this.found.get(KEPT.signature);
    return signature !== undefined && signature.pageNumber > 1 && signature.top - PAGE.margins.top < TWO_LINES;
  }

  places(): SignaturePlaces {
    const person = this.placeAbove(NAME_IDS.person, SIGNATURE_COLUMN);
    if (!person) throw new Error('The layout has no place for a signature');
    const secretary = this.placeAbove(NAME_IDS.secretary, RECIPIENTS_COLUMN);
    return { person, agency: sealOver(person), ...(secretary ? { secretary } : {}) };
  }

  private placeAbove(id: string, columnWidth: number): SignaturePlace | undefined {
    const name = this.found.get(id);
    if (!name) return undefined;
    const centre = name.left + columnWidth / 2;
    const middle = PAGE.height - name.top + SIGNATURE_ROOM / 2;
    return {
      page: name.pageNumber - 1,
      rect: [
        centre - PERSON.width / 2,
        middle - PERSON.height / 2,
        centre + PERSON.width / 2,
        middle + PERSON.height / 2,
      ],
    };
  }
}

function sealOver({ page, rect: [x1, y1, x2, y2] }: SignaturePlace): SignaturePlace {
  const right = x1 + (x2 - x1) / 3;
  const bottom = (y1 + y2 - SIGNATURE_ROOM) / 2 - SEAL_DROP;
  return { page, rect: [right - SEAL, bottom, right, bottom + SEAL] };
}
