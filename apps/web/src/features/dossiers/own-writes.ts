/** By dossier, what this very page is writing below it at the moment, and the versions that its writes have made. */
const under = new Map<string, Set<Promise<unknown>>>();
const made = new Map<string, Set<number>>();

/** A write below the dossier (a figure, a file): it raises the version that acts of this page were decided on. @returns as `write` */
export async function ownWrite<T extends { version: number }>(dossierId: string, write: Promise<T>): Promise<T> {
  const running = under.get(dossierId) ?? new Set();
  under.set(dossierId, running.add(write));
  try {
    const saved = await write;
    made.set(dossierId, (made.get(dossierId) ?? new Set()).add(saved.version));
    return saved;
  } finally {
    running.delete(write);
  }
}

/**
 * An act of the dossier, once what is on its way has arrived, and past the page's own writes. Whoever presses a button while a file is still
 * being sent would be told that somebody has changed the dossier (it was they themselves), or would send the dossier without the file.
 * Anybody else's write in between is not passed over: the act is refused as before.
 * @throws what a write fails with while the act waits for it: a dossier must not go out without the file that was to go with it
 */
export async function afterOwnWrites<C extends { version: number }>(dossierId: string, call: C): Promise<C> {
  // another file may be dropped while the first is waited for
  while (under.get(dossierId)?.size) await Promise.all([...(under.get(dossierId) ?? [])]);
  const own = made.get(dossierId);
  let { version } = call;
  while (own?.has(version + 1)) version += 1;
  return { ...call, version };
}
