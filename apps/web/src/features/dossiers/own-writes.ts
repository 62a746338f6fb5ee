import { actHeaders } from '../../api/act-headers';

/** By dossier, the versions that writes of this very page have made. */
const made = new Map<string, Set<number>>();

/** What was saved here (a figure, a file) raised the version of the dossier. @returns what was saved */
export function ownWrite<T extends { version: number }>(dossierId: string, saved: T): T {
  const versions = made.get(dossierId) ?? new Set();
  made.set(dossierId, versions.add(saved.version));
  return saved;
}

/**
 * Headers of an act decided on a version of the dossier. Between a file that was just sent and the page that is fetched again, whoever
 * presses a button would be told that somebody has changed the dossier: it was they themselves. Only their own writes are passed over; after
 * anybody else's the act is refused as before.
 */
export function headersPastOwnWrites(dossierId: string, call: { idempotencyKey: string; version: number }) {
  const own = made.get(dossierId);
  let { version } = call;
  while (own?.has(version + 1)) version += 1;
  return actHeaders({ ...call, version });
}
