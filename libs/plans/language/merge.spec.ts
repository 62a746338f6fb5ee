import { merge, mergeStatuses } from './merge';

describe('procedure and plan', () => {
  it('merge maps key by key, and replace anything else whole', () => {
    const procedure = { a: { x: 1, y: [1, 2] }, b: [1], c: 3 };
    expect(merge(procedure, { a: { y: [9] }, b: { z: 1 }, d: 4 })).toEqual({
      a: { x: 1, y: [9] },
      b: { z: 1 },
      c: 3,
      d: 4,
    });
  });

  it('lets a plan say no where the procedure says yes', () => {
    expect(merge({ deputy: true, rounds: 1 }, { deputy: false, rounds: 0 })).toEqual({ deputy: false, rounds: 0 });
  });

  it('keep the procedure’s status only for what the plan left alone', () => {
    const value = (path: string, from: 'plan' | 'procedure') => ({ path, status: 'default', from }) as const;
    const merged = mergeStatuses(
      [value('a.x', 'procedure'), value('a.y', 'procedure'), value('b.0.z', 'procedure')],
      [value('a.y', 'plan'), value('b', 'plan')],
      { a: { y: 1 }, b: [] },
    );
    expect(merged.map(({ path, from }) => [path, from])).toEqual([
      ['a.x', 'procedure'],
      ['a.y', 'plan'],
      ['b', 'plan'],
    ]);
  });
});
