import type { Schemas } from '@app/api-client';
import { api, body } from '../../api/client';
import type { ObligationFilter } from './labels';
import { stands, type Standing } from './standing';

type List = Schemas['ObligationList'];

const PAGE = 200;

/** A page of obligations; with a standing, all that stand so at once. */
export async function fetchObligations(
  filter: ObligationFilter,
  standing: Standing | undefined,
  after: string | undefined,
  signal: AbortSignal,
): Promise<List> {
  const page = (from: string | undefined) =>
    body(api.GET('/api/obligations', { params: { query: { ...filter, after: from, limit: PAGE } }, signal }));
  if (!standing) return page(after);
  // the API knows states, not standings; one occurrence has as many lines as offices owe it, a page or two
  let list = await page(undefined);
  const items = list.items.filter((line) => stands(line, standing));
  while (list.next !== null) {
    list = await page(list.next);
    items.push(...list.items.filter((line) => stands(line, standing)));
  }
  return { ...list, items, next: null, total: items.length };
}
