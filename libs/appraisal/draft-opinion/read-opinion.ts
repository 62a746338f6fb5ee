import type { OpinionContent } from '@app/domain/appraisal';
import { legalDate } from '@app/domain/shared';
import type { OpinionPaper } from '../persistence/opinion-paper';
import type { DraftOpinionBody } from './draft-opinion.dto';

export const contentOf = ({ verdicts, overall, comments, note }: DraftOpinionBody): OpinionContent => ({
  verdicts: byId(verdicts, ({ verdict, reason }) => ({ verdict, reason: reason || null })),
  overall: overall ?? null,
  comments: byId(comments ?? new Map<string, never>(), ({ text }: { text: string }) => text),
  note: note || null,
});

export const paperOf = ({ paper }: DraftOpinionBody): OpinionPaper | null =>
  paper ? { number: paper.number, date: legalDate(paper.date), signer: paper.signer } : null;

function byId<From, To>(map: ReadonlyMap<string, From>, to: (from: From) => To): Record<string, To> {
  return Object.fromEntries([...map].map(([id, one]) => [id, to(one)]));
}
