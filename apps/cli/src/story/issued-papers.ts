import type { Schemas } from '@app/api-client';
import { done } from './stage/people';
import type { Stage } from './stage/stage';

/** Every paper that has gone out, the newest first, as far as `reader` sees them. */
export async function issuedPapers(
  { people }: Pick<Stage, 'people'>,
  reader: string,
): Promise<Schemas['DocumentItem'][]> {
  const client = await people.as(reader);
  const found: Schemas['DocumentItem'][] = [];
  for (let after: string | undefined; ;) {
    const query = { state: 'issued' as const, limit: 200, ...(after && { after }) };
    const { items, next } = done('issued', await client.GET('/api/documents', { params: { query } }));
    found.push(...items);
    if (!next) return found;
    after = next;
  }
}
