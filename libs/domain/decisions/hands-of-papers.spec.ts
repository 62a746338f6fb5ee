import type { DocumentKind, PlanRevision } from '@app/domain/plans';
import { formulaOfNotice, signersOfDecision, signersOfNotice } from './hands-of-papers';

const decision = { documents: { recognised: 'qd' } } as PlanRevision['decision'];

it.each([
  [true, ['vice-chairman', 'chairman']],
  [false, ['chairman']],
])('a deputy may sign the decision: %s', (deputy, signers) => {
  const documents = [{ id: 'qd', deputy } as DocumentKind];
  expect(signersOfDecision({ documents, decision })).toEqual(signers);
});

it.each<[DocumentKind['formula'], boolean, string, string[]]>([
  ['by-order', false, 'by-order', ['desk-head']],
  ['body', true, 'body', ['vice-chairman', 'chairman']],
  ['head', false, 'head', ['chairman']],
])('a notice that the plan has signed %s is not signed by order of somebody', (formula, deputy, printed, signers) => {
  const notice = { id: 'tb', formula, deputy } as DocumentKind;
  const plan = { documents: [notice], decision: { documents: { 'not-recognised': 'tb' } } as PlanRevision['decision'] };
  expect(formulaOfNotice(plan)).toBe(printed);
  expect(signersOfNotice(plan)).toEqual(signers);
});
