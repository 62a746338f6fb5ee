import type { DocumentKind, PlanRevision, SignatureFormula } from '@app/domain/plans';
import { formulaOfNotice, isSignedAtDesk, signersOfDecision, signersOfNotice } from './hands-of-papers';

const decision = { documents: { recognised: 'qd', 'not-recognised': 'tb' } } as PlanRevision['decision'];

it.each([
  [true, ['vice-chairman', 'chairman']],
  [false, ['chairman']],
])('a deputy may sign the decision: %s', (deputy, signers) => {
  const documents = [{ id: 'qd', deputy } as DocumentKind];
  expect(signersOfDecision({ documents, decision })).toEqual(signers);
});

describe('the notice of a refusal', () => {
  const notice = (formula: SignatureFormula, deputy: boolean) => ({
    documents: [
      { id: 'qd', formula: 'head', deputy: true } as DocumentKind,
      { id: 'tb', formula, deputy } as DocumentKind,
    ],
    decision,
  });

  it.each<[SignatureFormula, boolean, string, string[]]>([
    ['by-order', false, 'by-order', ['desk-head']],
    ['authorised', false, 'authorised', ['desk-head']],
    ['body', true, 'body', ['vice-chairman', 'chairman']],
    ['body', false, 'body', ['chairman']],
    ['head', true, 'head', ['vice-chairman', 'chairman']],
    ['head', false, 'head', ['chairman']],
  ])('%s, with a deputy: %s, is signed %s by %j', (formula, deputy, said, signers) => {
    expect(formulaOfNotice(notice(formula, deputy))).toBe(said);
    expect(signersOfNotice(notice(formula, deputy))).toEqual(signers);
    expect(isSignedAtDesk(notice(formula, deputy))).toBe(signers.includes('desk-head'));
  });

  it.each([
    ['the plan has no entry for it', { documents: [], decision }],
    ['its formula is another body’s', notice('council', true)],
  ])('is signed by order where %s', (_, plan) => {
    expect([formulaOfNotice(plan), signersOfNotice(plan)]).toEqual(['by-order', ['desk-head']]);
  });
});
