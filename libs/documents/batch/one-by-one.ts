import { createHash } from 'node:crypto';
import { Problem } from '@app/platform';
import type { Advanced, ActRequest } from '@app/workflow';
import type { BatchItem, BatchResult } from './batch.dto';

/**
 * Does an act on several papers, each in its own transaction: one that is refused holds up none of the others, and is named. Each gets
 * a key of its own, made from the batch's, so that the whole batch can be sent again after a broken connection.
 */
export async function oneByOne(
  ids: readonly string[],
  request: ActRequest,
  work: (request: ActRequest, id: string) => Promise<Advanced>,
): Promise<BatchResult> {
  const items: BatchItem[] = [];
  for (const id of ids) items.push(await one(id, () => work(partOf(request, id), id)));
  return { items };
}

/** A request of its own within a batch. */
export function partOf(request: ActRequest, part: string): ActRequest {
  const digest = (text: string): string => createHash('sha256').update(`${text}:${part}`).digest('hex');
  return { ...request, key: digest(request.key), ifMatch: null, fingerprint: digest(request.fingerprint) };
}

async function one(id: string, work: () => Promise<Advanced>): Promise<BatchItem> {
  try {
    return { id, done: true, state: (await work()).state, problem: null };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { status, code, detail } = error;
    return { id, done: false, state: null, problem: { status, code, detail } };
  }
}
