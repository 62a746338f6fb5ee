import { merge, mergeFiles, mergeStatuses } from './merge';
import type { WrittenMap } from './written';

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

  it('replace the one document that the plan words otherwise, and lose no other', () => {
    const procedure: WrittenMap = {
      documents: [
        { id: 'to-trinh', formula: 'body' },
        { id: 'thong-bao', formula: 'by-order', publish: 'x' },
      ],
    };
    const plan: WrittenMap = { documents: [{ id: 'thong-bao', formula: 'body' }, { id: 'giay-khen' }] };
    expect(mergeFiles(procedure, plan)).toEqual({
      documents: [{ id: 'thong-bao', formula: 'body' }, { id: 'giay-khen' }, { id: 'to-trinh', formula: 'body' }],
    });
    expect(mergeFiles(procedure, {})).toEqual(procedure);
    const statuses = ['documents.thong-bao.formula', 'documents.thong-bao.publish', 'documents.to-trinh.formula'].map(
      (path) => ({ path, status: 'default', from: 'procedure' }) as const,
    );
    expect(mergeStatuses(statuses, [], plan).map(({ path }) => path)).toEqual(['documents.to-trinh.formula']);
    expect(mergeStatuses(statuses, [], {})).toHaveLength(3);
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
