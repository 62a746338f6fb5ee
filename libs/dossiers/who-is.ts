import type { Tx } from '@app/platform';

/** Who did it, as a row shows it: chair and office of a person, or the part of the clockwork. */
export const whoIs = ({ actor }: Tx): string =>
  actor.kind === 'person' ? `${actor.title}, ${actor.officeName}` : actor.name;
