import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Pulse } from '@app/platform';
import { Heart } from './heart';

const MINUTE = 60_000;

describe('the heart of the worker', () => {
  let folder: string;
  let file: string;
  let now: number;
  let relay: Pulse;
  let sweep: Pulse;
  let stuck: number;
  let heart: Heart;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'cn-heart-'));
    file = path.join(folder, 'alive');
    now = stuck = 0;
    [relay, sweep] = [new Pulse(() => now), new Pulse(() => now)];
    heart = new Heart(file, [relay, sweep], () => stuck++);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const well = (): Promise<void> => Promise.resolve();
  const failing = (): Promise<void> => Promise.reject(new Error('no database'));
  /** whether the beat at this minute leaves a sign of life */
  const showsLife = (minute: number): boolean => {
    now = minute * MINUTE;
    rmSync(file, { force: true });
    heart.beat();
    return existsSync(file);
  };

  it('shows life while both look and all goes well', async () => {
    now = 20 * MINUTE;
    await Promise.all([relay, sweep].map((pulse) => pulse.beat(well, () => undefined)));
    expect([showsLife(20), showsLife(24), stuck]).toEqual([true, true, 0]);
  });

  it('shows none when the database has been away, but goes on: looks fail and come again', async () => {
    now = 20 * MINUTE;
    const told: string[] = [];
    await Promise.all([relay, sweep].map((pulse) => pulse.beat(failing, ({ message }) => told.push(message))));
    expect([showsLife(20), stuck, told]).toEqual([false, 0, ['no database', 'no database']]);
  });

  it('ends the process when one look of the two does not end', async () => {
    now = 20 * MINUTE;
    void relay.beat(
      () => new Promise(() => undefined),
      () => undefined,
    );
    await sweep.beat(well, () => undefined);
    expect([showsLife(20), stuck]).toEqual([false, 1]);
  });

  it('without a file it still notices what is stuck', () => {
    now = 16 * MINUTE;
    new Heart('', [relay], () => stuck++).beat();
    expect(stuck).toBe(1);
  });
});
