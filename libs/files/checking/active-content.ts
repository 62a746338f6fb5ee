import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '@app/platform';

/** A scan of thirty pages takes a second or two, also on a busy machine. */
const LONGEST_MS = 30_000;
const MOST_MEMORY_MB = 512;

/**
 * Whether a PDF has active content (`pdf-thread.mjs` says what that is).
 *
 * Danger: a file that is no PDF behind its first bytes keeps the parser busy for minutes, and nobody else in the office is answered
 * meanwhile. So it is read in a thread of its own, which is ended when it takes too long or too much memory.
 * @throws when it cannot be read as a PDF
 */
export function hasActiveContent(pdf: Uint8Array, longestMs = LONGEST_MS): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(path.join(projectRoot(), 'libs/files/checking/pdf-thread.mjs'), {
      workerData: pdf,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    const patience = setTimeout(() => void thread.terminate(), longestMs);
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => {
      clearTimeout(patience);
      reject(new Error('the PDF took too long to read')); // says nothing to whoever has had an answer
    });
  });
}
