import type { FigureValue } from '../../format/figure';
import { ApiProblem } from '../../api/problem';
import { FigureSaving, type Figures } from './figure-saving';

const stale = () => new ApiProblem({ status: 409, code: 'stale', title: 'Đã có thay đổi' });

/** A dossier that somebody else may change in between. */
function dossier(figures: Figures) {
  const state = { version: 1, figures };
  const sent: unknown[] = [];
  return {
    state,
    sent,
    colleague: (change: Figures) => {
      state.version += 1;
      state.figures = { ...state.figures, ...change };
    },
    server: {
      put: async (version: number, list: readonly { indicator: string; value: FigureValue | null }[]) => {
        if (version !== state.version) throw stale();
        sent.push(list);
        state.version += 1;
        state.figures = { ...state.figures, ...Object.fromEntries(list.map((one) => [one.indicator, one.value])) };
        return state.version;
      },
      fetch: async () => ({ ...state }),
    },
  };
}

it('sends only what changed, decided on the version that its own last save made', async () => {
  const { server, state, sent } = dossier({ a: 1, b: 2 });
  const saving = new FigureSaving(server, { ...state });
  await saving.save({ a: 3, b: 2 });
  await saving.save({ a: 3, b: 4 });
  expect(sent).toEqual([[{ indicator: 'a', value: 3 }], [{ indicator: 'b', value: 4 }]]);
});

it('a colleague who changed something else does not stop the save', async () => {
  const { server, state, colleague } = dossier({ a: 1, b: 2 });
  const saving = new FigureSaving(server, { ...state });
  colleague({ b: 9 });
  await saving.save({ a: 3 });
  expect(state.figures).toEqual({ a: 3, b: 9 });
  expect(saving.open.size).toBe(0);
});

it('two values of one figure wait for a person, and nothing is overwritten', async () => {
  const { server, state, colleague } = dossier({ a: 1 });
  const saving = new FigureSaving(server, { ...state });
  colleague({ a: 5 });
  await saving.save({ a: 3 });
  expect(state.figures).toEqual({ a: 5 });
  expect(saving.open.get('a')).toEqual({ mine: 3, theirs: 5 });
  saving.settle('a');
  await saving.save({ a: 3 });
  expect(state.figures).toEqual({ a: 3 });
});

it('a refusal that is no old version is told, not repeated', async () => {
  const put = jest.fn().mockRejectedValue(new ApiProblem({ status: 422, code: 'invalid', title: 'Sai' }));
  const saving = new FigureSaving({ put, fetch: jest.fn() }, { version: 1, figures: {} });
  await expect(saving.save({ a: 1 })).rejects.toMatchObject({ status: 422 });
  expect(put).toHaveBeenCalledTimes(1);
});

it('emptying a figure that nobody has given sends nothing', async () => {
  const put = jest.fn();
  await new FigureSaving({ put, fetch: jest.fn() }, { version: 1, figures: {} }).save({ a: null });
  expect(put).not.toHaveBeenCalled();
});
