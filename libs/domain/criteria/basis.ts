import type { Point } from '@app/domain/calendar';

/**
 * Over which time a figure is read. `at` takes the stock of one day; `over` adds up what flowed (and takes the highest of a stock).
 * `over-unset` means that the paper does not say: the criterion stays *chưa đủ căn cứ* until the office states its window.
 */
export type Basis =
  | { readonly kind: 'at'; readonly moment: string }
  | { readonly kind: 'over-period' }
  | { readonly kind: 'over'; readonly from: Point; readonly to: Point }
  | { readonly kind: 'over-unset' };
