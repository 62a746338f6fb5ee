import { createHash } from 'node:crypto';
import { canonicalJson } from '@app/domain/shared';

/** What the hash of an event covers, besides the payload's digest. Instants as ISO 8601 UTC. */
export interface Linked {
  readonly seq: number;
  readonly act: string;
  readonly event: string;
  readonly actorKind: string;
  readonly actorPerson: string | null;
  readonly actorPosition: string | null;
  readonly actorName: string;
  readonly actorTitle: string | null;
  readonly actorOffice: string | null;
  readonly onBehalfOf: string | null;
  readonly stateFrom: string | null;
  readonly stateTo: string;
  readonly plan: string;
  readonly planRevision: number;
  readonly machineVersion: number;
  readonly at: Date;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** First link of every chain: bound to the subject, so that a whole history cannot be moved to another one. */
export const genesis = (subjectId: string): string => sha256(`cong-nhan:${subjectId}`);

/** Salted, so that a purged payload of few possible values (a count of 0 or 1) cannot be guessed from what is left of it. */
export const payloadDigest = (salt: string, payload: unknown): string => sha256(`${salt}${canonicalJson(payload)}`);

/** hash = sha256(previous ‖ everything the event says ‖ digest of the payload), in canonical JSON so that nothing can shift between fields. */
export function link(previous: string, event: Linked, digest: string): string {
  return sha256(
    canonicalJson([
      previous,
      event.seq,
      event.act,
      event.event,
      [event.actorKind, event.actorPerson, event.actorPosition, event.actorName, event.actorTitle, event.actorOffice],
      event.onBehalfOf,
      event.stateFrom,
      event.stateTo,
      event.plan,
      event.planRevision,
      event.machineVersion,
      event.at.toISOString(),
      digest,
    ]),
  );
}
