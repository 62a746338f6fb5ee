import { judgeCounts, type Counts } from '@app/domain/appraisal';
import {
  isNamedAfterPerson,
  kindOfUnit,
  peoplesCommitteeOf,
  placeName,
  type CitedDocument,
  type Paper,
} from '@app/domain/documents';
import { walkTerm, type Term } from '@app/domain/criteria';
import { SUBMISSION, type ComponentFact } from '@app/domain/dossiers';
import { figuresAsked, type PlanRevision } from '@app/domain/plans';
import { inVietnamese, type LegalDate } from '@app/domain/shared';
import { citedPlan, type PlaceOfPapers } from '@app/periods';

type Submission = Extract<Paper, { template: 'submission-commune' }>;

export interface SubmissionMatter {
  readonly plan: PlanRevision;
  /** `Xã Minh Long` */
  readonly commune: string;
  readonly place: PlaceOfPapers;
  /** `Công an tỉnh Quảng Ngãi` */
  readonly through: string;
  readonly year: number;
  readonly asOf: LegalDate;
  /** all stated counts: police counts go into the verdict and are not printed */
  readonly counts: Counts;
  readonly components: readonly ComponentFact[];
  /** number and day of the newest paper of each component, by its id */
  readonly confirmations: ReadonlyMap<string, string>;
  /** number and day of the minutes of the commune's meeting */
  readonly meeting: { readonly number: string; readonly date: LegalDate };
  /** why the commune asks although its own figures fail a criterion; empty when they meet all */
  readonly explanation: string;
}

/** What the commune's Tờ trình says, from what the dossier holds on the day. Figures of class `police` are never printed (docs/practice.md 3). */
export function submissionPaper(matter: SubmissionMatter): Submission['input'] {
  const { plan, commune, place, through, year, asOf, meeting } = matter;
  return {
    signatory: { capacity: { formula: 'body', rank: 'head' }, name: '' },
    commune,
    place: placeName(commune, isNamedAfterPerson(commune)),
    jurisdiction: place.jurisdiction,
    through,
    year,
    bases: [],
    plan: citedPlan(plan, place),
    asOf,
    criteria: criteriaOf(matter),
    meeting: minutes(commune, meeting),
    components: attached(matter),
    explanation: matter.explanation,
    drafter: DRAFTERS[kindOfUnit(commune)] ?? 'CAX',
  };
}

/** The police office that drafts it, for the file copy. */
const DRAFTERS: Readonly<Record<string, string>> = { xã: 'CAX', phường: 'CAP', 'đặc khu': 'CAĐK' };

function criteriaOf({ plan, counts, commune, confirmations }: SubmissionMatter): Submission['input']['criteria'] {
  const judged = judgeCounts(plan, counts).criteria;
  return plan.criteria.items.map(({ id, label, term }, i) => {
    const asked = figuresAsked(plan).filter(({ criteria }) => criteria.includes(id));
    const printed = asked.filter(({ indicator }) => indicator.class !== 'police');
    const exempt = exemptIn(term);
    return {
      criterion: `Tiêu chí ${i + 1}: ${inVietnamese(label)}`,
      figures: printed.map(({ indicator }) => ({
        label: exempt.has(indicator.id)
          ? `Không tính: ${lowered(inVietnamese(indicator.label))}`
          : inVietnamese(indicator.label),
        value: String(counts[indicator.id] ?? ''),
      })),
      ...(printed.length < asked.length && { withheld: confirmedBy(plan, id, { commune, confirmations }) }),
      assessment: judged.find((one) => one.id === id)?.verdict ?? 'undetermined',
    };
  });
}

/** What stands in the table for figures that are not printed: the paper that bears them. */
function confirmedBy(
  { components }: PlanRevision,
  criterion: string,
  { commune, confirmations }: Pick<SubmissionMatter, 'commune' | 'confirmations'>,
): string {
  const supporting = components.find(({ id, supports }) => supports.includes(criterion) && confirmations.has(id))?.id;
  const number = supporting === undefined ? '' : ` số ${confirmations.get(supporting)}`;
  return `Theo văn bản xác nhận${number} của Công an ${kindOfUnit(commune)}`;
}

/** Ids of the indicators that the term takes off a total. */
const exemptIn = (term: Term): ReadonlySet<string> =>
  new Set(
    [...walkTerm(term)].flatMap(({ term: one }) =>
      one.op === 'none' ? one.of.flatMap((quantity) => (quantity.kind === 'except' ? quantity.except : [])) : [],
    ),
  );

const lowered = (label: string): string => label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);

/** Labels are those of the plan; in a paper of one commune its police is that of a xã, phường or đặc khu. */
const attached = ({ components, commune }: SubmissionMatter): string[] =>
  components
    .filter(({ id, pieces, source }) => id !== SUBMISSION && (pieces > 0 || source === 'figures'))
    .map(({ label }) => label.replace('Công an cấp xã', `Công an ${kindOfUnit(commune)}`));

const minutes = (commune: string, { number, date }: SubmissionMatter['meeting']): CitedDocument => ({
  type: 'Biên bản họp',
  number,
  date,
  issuer: peoplesCommitteeOf(commune),
  subject: 'về việc tự rà soát, đánh giá địa bàn',
});
