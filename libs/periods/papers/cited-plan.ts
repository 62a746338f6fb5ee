import type { Citation, CitedDocument } from '@app/domain/documents';
import type { PlanRevision, Source } from '@app/domain/plans';
import { inVietnamese, type LegalDate } from '@app/domain/shared';
import type { PlaceOfPapers } from './place-of-papers';

/** The plan as a paper cites it: by the trích yếu of its own paper. Our label of it is a name for screens, and only a plan without paper is cited by that. */
export function citedPlan(
  { identity, revision, offices, roles }: PlanRevision,
  { jurisdiction }: PlaceOfPapers,
): CitedDocument {
  const { paper } = identity;
  const issuer = paper.issuer === roles.decider ? undefined : offices.find(({ id }) => id === paper.issuer)?.label;
  return {
    type: paper.type ?? 'Kế hoạch',
    number: numbered(paper.symbol ?? '/KH-UBND'),
    date: paper.date ?? revision.date,
    issuer: issuer ? inVietnamese(issuer) : `Ủy ban nhân dân ${jurisdiction}`,
    subject: continuing(paper.subject ?? inVietnamese(identity.label)),
  };
}

/** A paper whose number is not known is cited with the room for it, as offices write it; a bare `số /KH-UBND` reads as a slip. */
const numbered = (symbol: string): string => (symbol.startsWith('/') ? `...${symbol}` : symbol);

/** The plan's sources that a decision of this day rests on: the laws first, then what is below them, and only what is in force. */
export function legalBases({ sources }: Pick<PlanRevision, 'sources'>, day: LegalDate): Citation[] {
  const inForce = sources.filter((source) => source.cited && isInForce(source, day));
  return [...inForce].sort((a, b) => rank(a) - rank(b)).flatMap(citationOf);
}

const isInForce = ({ date, from = date, until }: Source, day: LegalDate): boolean =>
  (from === undefined || from <= day) && (until === undefined || day <= until);

const rank = ({ cited, kind }: Source): number => (cited && 'law' in cited ? 0 : kind === 'law' ? 1 : 2);

function citationOf({ cited, ref, date }: Source): Citation[] {
  if (!cited) return [];
  if ('law' in cited) return [{ law: cited.law, date }];
  return date ? [{ type: cited.type, number: ref, date, issuer: cited.issuer, subject: cited.subject }] : [];
}

/** `về xây dựng …`; a subject that begins with its own verb of issue (`ban hành …`, `quy định …`) needs no other word. */
function continuing(subject: string): string {
  const small = subject.charAt(0).toLocaleLowerCase('vi') + subject.slice(1);
  return /^(về|ban hành|quy định|phê duyệt) /u.test(small) ? small : `về ${small}`;
}
