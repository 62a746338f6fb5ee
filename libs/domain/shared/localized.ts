/** A label of a plan: plain text is Vietnamese; other languages stand beside it and fall back to it. */
export type Localized = string | { readonly vi: string; readonly en?: string };

export type Locale = 'vi' | 'en';

export function inVietnamese(label: Localized): string {
  return typeof label === 'string' ? label : label.vi;
}

export function inLocale(label: Localized, locale: Locale): string {
  return (typeof label === 'string' ? undefined : label[locale]) ?? inVietnamese(label);
}
