/** How many pages of a list are shown, in the address. */
export const PAGE_PARAM = 'trang';

/** A link may say anything; a hundred pages are more than the longest list has. */
const MOST = 100;

export function pageOf(given: string | null): number {
  const page = Number(given ?? 1);
  return Number.isInteger(page) && page > 1 ? Math.min(page, MOST) : 1;
}

export function withPage(search: URLSearchParams, page: number): URLSearchParams {
  const next = new URLSearchParams(search);
  if (page > 1) next.set(PAGE_PARAM, String(page));
  else next.delete(PAGE_PARAM);
  return next;
}
