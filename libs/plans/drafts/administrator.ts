import type { Actor } from '@app/domain/identity';
import { forbidden } from '@app/platform';
import { draftMessages } from './messages.vi';

/** @throws Problem 403 */
export function requireAdministrator(actor: Actor): void {
  if (actor.kind === 'person' && actor.role === 'programme-administrator') return;
  throw forbidden(draftMessages.onlyAdministrator, 'act.wrong-role');
}
