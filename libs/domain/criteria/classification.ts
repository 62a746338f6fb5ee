import type { Localized } from '@app/domain/shared';
import type { Bands } from './bands';
import type { Basis } from './basis';
import type { Term } from './term';
import type { Test } from './test';

/** One class. A unit gets the first one whose condition is met. */
export interface UnitClass {
  readonly id: string;
  readonly label: Localized;
  readonly when:
    /** When it is recognised, by the criteria and their rule; with `points` when it has so many in all (loại tốt: từ 90 điểm). */
    | { readonly kind: 'criteria'; readonly points?: Test }
    | { readonly kind: 'term'; readonly term: Term; readonly basis?: Basis }
    /** Whoever is left. */
    | { readonly kind: 'otherwise' };
  readonly clause?: string;
}

/** Into which classes all units fall, in the order in which they are tried (QĐ 28 Điều 4). */
export interface Classification {
  readonly items: readonly UnitClass[];
  readonly bands: Bands;
  readonly clause?: string;
}
