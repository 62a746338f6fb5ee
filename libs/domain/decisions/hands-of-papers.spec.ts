import type { DocumentKind, PlanRevision } from '@app/domain/plans';
import { signersOfDecision } from './hands-of-papers';

const decision = { documents: { recognised: 'qd' } } as PlanRevision['decision'];

it.each([
  [true, ['vice-chairman', 'chairman']],
  [false, ['chairman']],
])('a deputy may sign the decision: %s', (deputy, signers) => {
  const documents = [{ id: 'qd', deputy } as DocumentKind];
  expect(signersOfDecision({ documents, decision })).toEqual(signers);
});
