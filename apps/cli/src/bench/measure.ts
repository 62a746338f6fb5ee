/** What one thing came to. */
export interface Measure {
  readonly name: string;
  /** what is counted, in Vietnamese */
  readonly unit: string;
  readonly count: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** name of the floor measured in the same run, where there is one */
  readonly floor?: string;
}

/**
 * Does the same work again and again, several at once, for about so many seconds of the wall clock. A few rounds beforehand are not
 * counted: they compile, open connections and fill caches.
 *
 * @param work told which of those at once it is, from 0; a failure ends the bench
 */
export async function measure(
  { name, unit, floor }: Pick<Measure, 'name' | 'unit' | 'floor'>,
  { seconds, atOnce = 1, warmUp = 3 }: { seconds: number; atOnce?: number; warmUp?: number },
  work: (lane: number) => Promise<void>,
): Promise<Measure> {
  const lanes = Array.from({ length: atOnce }, (_, lane) => lane);
  await Promise.all(lanes.map((lane) => repeat(lane, work, (done) => done < warmUp)));
  const began = performance.now();
  const elapsed = (): number => (performance.now() - began) / 1000;
  const counts = await Promise.all(lanes.map((lane) => repeat(lane, work, () => elapsed() < seconds)));
  const took = elapsed();
  const count = counts.reduce((sum, one) => sum + one, 0);
  return { name, unit, count, seconds: took, perSecond: count / took, ...(floor && { floor }) };
}

async function repeat(
  lane: number,
  work: (lane: number) => Promise<void>,
  goOn: (done: number) => boolean,
): Promise<number> {
  let done = 0;
  for (; goOn(done); done += 1) await work(lane);
  return done;
}
