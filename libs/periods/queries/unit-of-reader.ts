import type { Actor } from '@app/domain/identity';

/**
 * The commune that a reader belongs to; null for offices of the province. The wall lets a commune see rows of the whole province, which
 * is right for periods and plans; what departments owe and send is none of its business, so queries over obligations ask for this too.
 */
export const unitOfReader = (actor: Actor): string | null => (actor.kind === 'person' ? actor.unitCode : null);
