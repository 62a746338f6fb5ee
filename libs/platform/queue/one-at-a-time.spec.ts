import { OneAtATime } from './one-at-a-time';

describe('work that runs one at a time', () => {
  let running = 0;
  let most = 0;
  let runs = 0;
  let finish: (() => void)[] = [];
  const work = async (): Promise<void> => {
    most = Math.max(most, ++running);
    runs++;
    await new Promise<void>((resolve) => finish.push(resolve));
    running--;
  };
  const finishOne = async (): Promise<void> => {
    finish.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };

  beforeEach(() => {
    running = most = runs = 0;
    finish = [];
  });

  it('runs once more for calls that came meanwhile, and never twice at the same time', async () => {
    const once = new OneAtATime(work);
    once.call();
    once.call();
    once.call();
    expect(runs).toBe(1);
    await finishOne();
    expect(runs).toBe(2);
    await finishOne();
    expect({ runs, most }).toEqual({ runs: 2, most: 1 });
    once.call();
    expect(runs).toBe(3);
  });

  it('begins nothing after it was stopped, and lets what runs come to its end', async () => {
    const once = new OneAtATime(work);
    once.call();
    once.call();
    const stopped = once.stop();
    await finishOne();
    await stopped;
    once.call();
    expect(runs).toBe(1);
  });
});
