/** What a term counts: an indicator, a total less its exempt categories ("không tính: …"), or a sum. */
export type Quantity =
  | { readonly kind: 'indicator'; readonly indicator: string }
  | { readonly kind: 'except'; readonly of: string; readonly except: readonly string[] }
  | { readonly kind: 'sum'; readonly of: readonly string[] };

/** Every indicator that must be known before the quantity is. */
export function indicatorsOf(quantity: Quantity): readonly string[] {
  if (quantity.kind === 'indicator') return [quantity.indicator];
  return quantity.kind === 'except' ? [quantity.of, ...quantity.except] : quantity.of;
}
