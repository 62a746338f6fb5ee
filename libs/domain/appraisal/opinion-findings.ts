import type { Verdict } from '@app/domain/criteria';
import { refusal, type Refusal } from '@app/domain/shared';
import type { CriterionOpinion, OpinionContent } from './opinion';
import type { PanelTask } from './panel';

/** A fault in what was written, at its place (JSON pointer into the body). */
export interface Finding {
  readonly pointer: string;
  readonly refusal: Refusal;
}

/** What no draft may contain, however unfinished: verdicts or comments on what the office was not asked. */
export function strayFindings(
  { criteria, subjects, office }: PanelTask,
  { verdicts, comments }: OpinionContent,
): Finding[] {
  const stray = (kind: 'verdicts' | 'comments', given: object, asked: readonly string[]): Finding[] =>
    Object.keys(given)
      .filter((id) => !asked.includes(id))
      .map((id) => ({ pointer: pointerTo(kind, id), refusal: refusal(`opinion.not-asked-${kind}`, { id, office }) }));
  return [...stray('verdicts', verdicts, criteria), ...stray('comments', comments, subjects)];
}

/**
 * What keeps an opinion from leaving the house. The engine proposes a verdict per criterion; one that differs needs a reason.
 *
 * @param proposals the engine's verdicts by id of criterion
 */
export function completeFindings(
  task: PanelTask,
  content: OpinionContent,
  proposals: Readonly<Record<string, Verdict>>,
): Finding[] {
  return [
    ...strayFindings(task, content),
    ...task.criteria.flatMap((id) => verdictFindings(id, content.verdicts[id], proposals[id])),
    ...task.subjects
      .filter((subject) => !content.comments[subject]?.trim())
      .map((subject) => ({
        pointer: pointerTo('comments', subject),
        refusal: refusal('opinion.comment-missing', { subject }),
      })),
    ...overallFindings(task, content),
  ];
}

function verdictFindings(id: string, given: CriterionOpinion | undefined, proposed: Verdict | undefined): Finding[] {
  if (!given)
    return [{ pointer: pointerTo('verdicts', id), refusal: refusal('opinion.verdict-missing', { criterion: id }) }];
  if (given.reason?.trim() || given.verdict === proposed) return [];
  return [
    {
      pointer: pointerTo('verdicts', id, 'reason'),
      refusal: refusal('opinion.differs-without-reason', { criterion: id }),
    },
  ];
}

/** Conditional recognition does not exist: who finds a criterion not met cannot agree, and who disagrees must say with what. */
function overallFindings({ part }: PanelTask, { overall, verdicts, note }: OpinionContent): Finding[] {
  const pointer = '/overall';
  if (part === 'comments') return [];
  if (overall === null) return [{ pointer, refusal: refusal('opinion.overall-missing') }];
  const allMet = Object.values(verdicts).every(({ verdict }) => verdict === 'met');
  if (overall === 'agree' && !allMet) return [{ pointer, refusal: refusal('opinion.agrees-against-itself') }];
  return overall !== 'agree' && allMet && !note?.trim()
    ? [{ pointer: '/note', refusal: refusal('opinion.note-missing') }]
    : [];
}

/** Subjects are the plan's own words and may contain what a JSON pointer must escape (RFC 6901). */
const pointerTo = (...path: readonly string[]): string =>
  path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
