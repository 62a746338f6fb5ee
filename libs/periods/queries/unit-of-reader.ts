import type { Actor } from '@app/domain/identity';

/**
 * The commune that a reader belongs to; null for offices of the province. A commune's wall hides the other communes, so that a share or a
 * count over all of them would be told wrongly there.
 */
export const unitOfReader = (actor: Actor): string | null => (actor.kind === 'person' ? actor.unitCode : null);
