import { formulaOfList, signersOfList } from './acts';

const selection = { way: 'review', tracks: ['build'], table: [], form: [], baseline: [], ownTargets: false } as const;
const listOf = (formula: 'body' | 'head', deputy = true) => ({
  selection: { ...selection, document: 'danh-sach' },
  documents: [
    {
      id: 'danh-sach',
      template: 'decision-list',
      office: 'decider',
      formula,
      deputy,
      numbers: 'entered',
      to: [],
    } as const,
  ],
});

describe('the decision that approves a list', () => {
  it('is the committee’s where the plan says so: it was printed and signed as the chairman’s own whatever the plan said', () => {
    expect([formulaOfList(listOf('body')), signersOfList(listOf('body'))]).toEqual([
      'body',
      ['vice-chairman', 'chairman'],
    ]);
    expect([formulaOfList(listOf('head')), signersOfList(listOf('head'))]).toEqual(['head', ['chairman']]);
  });

  it('is signed by no deputy where the plan lets none', () =>
    expect(signersOfList(listOf('body', false))).toEqual(['chairman']));

  it('is the chairman’s own where no plan says anything', () =>
    expect(formulaOfList({ selection, documents: [] })).toBe('head'));
});
