import { draftBody, draftFrom, paperHalf } from './opinion-draft';

it('an empty draft says nothing', () =>
  expect(draftBody(draftFrom(null), false)).toEqual({ verdicts: {}, comments: {}, present: false }));

it('a verdict goes with its reason where there is one', () => {
  const draft = {
    ...draftFrom(null),
    verdicts: {
      TC1: { verdict: 'met', reason: '' },
      TC2: { verdict: 'not-met', reason: ' một vụ ngày 21/10 ' },
    } as const,
    comments: { 'Hỗ trợ việc làm sau cai': '  ' },
  };
  expect(draftBody(draft, true)).toEqual({
    verdicts: { TC1: { verdict: 'met' }, TC2: { verdict: 'not-met', reason: 'một vụ ngày 21/10' } },
    comments: {},
    present: true,
  });
});

it('half a paper is no paper, and is told', () => {
  const draft = { ...draftFrom(null), paper: { number: '1204/SYT-NVY', date: null, signer: '' } };
  expect(draftBody(draft, false)).not.toHaveProperty('paper');
  expect(paperHalf(draft)).toBe(true);
});
