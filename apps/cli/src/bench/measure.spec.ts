import { measure } from './measure';

it('counts what was done in every lane, and not what only warmed up', async () => {
  const lanes: number[] = [];
  const { count, perSecond, seconds } = await measure(
    { name: 'x', unit: 'x' },
    { seconds: 0.05, atOnce: 2, warmUp: 2 },
    async (lane) => {
      lanes.push(lane);
      await new Promise((resolve) => setTimeout(resolve, 1));
    },
  );
  expect(new Set(lanes)).toEqual(new Set([0, 1]));
  expect(count).toBe(lanes.length - 4);
  expect(perSecond).toBe(count / seconds);
});

it('ends when the work fails, instead of counting failures as work', async () => {
  const failing = measure({ name: 'x', unit: 'x' }, { seconds: 0.05 }, () => Promise.reject(new Error('refused')));
  await expect(failing).rejects.toThrow('refused');
});
