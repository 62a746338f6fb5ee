import type { Seat } from '@app/domain/plans';
import { done } from '../stage/people';
import type { Hands } from '../stage/papers';
import { step, type Stage } from '../stage/stage';
import type { Setting } from './setting';

/** A paper that waits for its number. */
export interface ToIssue {
  readonly id: string;
  readonly hands: Hands;
}

/** Who may sign, the first that the paper allows: a deputy in charge before the head. */
const SIGNERS = ['vice-chairman', 'desk-head', 'chairman'] as const;

export interface Drafted {
  readonly day: string;
  /** the seat whose office has drafted it, and answers for what it says: not always the one in the chair */
  readonly by: Seat;
}

/**
 * Whose hands a paper of the committee that decides goes through. Who signs stands on the paper itself: TM. and KT. by a deputy, TL. by the
 * head of the desk, what is the chairman's own by the chairman.
 */
export async function handsOn(stage: Stage, { cast }: Setting, id: string, { day, by }: Drafted): Promise<Hands> {
  const clerk = cast.as('decider', 'registry-clerk', { day });
  const registry = await stage.people.as(cast.as(by, 'officer', { day }));
  const { signerCandidates } = done('paper', await registry.GET('/api/documents/{id}', { params: { path: { id } } }));
  const role = SIGNERS.find((one) => signerCandidates.some((candidate) => candidate.role === one));
  if (!role) throw new Error(`nobody may sign document ${id}`);
  return {
    content: cast.as(by, 'head', { day }),
    format: clerk,
    desk: cast.as('desk', 'desk-officer', { day }),
    clerk,
    signer: cast.as(role === 'desk-head' ? 'desk' : 'decider', role, { day }),
    signerRole: role,
  };
}

/** Numbered, signed, and after `sealedAt` sealed and issued: two signatures of one second would look made. */
export async function issueAll(
  stage: Stage,
  papers: readonly ToIssue[],
  sealedAt: string,
  first = 100 + stage.chance.between(0, 300, 'first number', sealedAt),
): Promise<void> {
  const numbered = papers.map((paper, index) => ({ ...paper, number: first + index }));
  await step(stage, numbered, ({ id, hands, number }) => stage.papers.number(id, hands, number));
  await step(stage, papers, ({ id, hands }) => stage.papers.sign(id, hands));
  await stage.clock.advanceTo(sealedAt);
  await step(stage, papers, ({ id, hands }) => stage.papers.sealAndIssue(id, hands));
}
