import { judgeFigures, type BesideFigures, type Readings } from '@app/domain/appraisal';
import {
  isNamedAfterPerson,
  kindOfUnit,
  lettersOf,
  policeLetters,
  peoplesCommitteeOf,
  placeName,
  type CitedDocument,
  type Paper,
} from '@app/domain/documents';
import { walkTerm, type Term } from '@app/domain/criteria';
import { SUBMISSION, type ComponentFact } from '@app/domain/dossiers';
import { figureInVietnamese, figuresAsked, isStatedInUnit, type PlanRevision } from '@app/domain/plans';
import { inVietnamese, type LegalDate } from '@app/domain/shared';
import { citedPlan, type PlaceOfPapers } from '@app/periods';
import { componentInPaper } from '../component-in-paper';

type Submission = Extract<Paper, { template: 'submission-commune' }>;

export interface SubmissionMatter {
  readonly plan: PlanRevision;
  /** `Xã Minh Long` */
  readonly commune: string;
  /** where the unit is a part of a commune: `Phường Quy Nhơn Đông`, and what its head is called */
  readonly part: { readonly of: string; readonly headTitle: string } | null;
  readonly place: PlaceOfPapers;
  /** `Công an tỉnh Quảng Ngãi` */
  readonly through: string;
  readonly year: number;
  readonly asOf: LegalDate;
  /** all stated figures: those of the police go into the verdict and are not printed */
  readonly readings: Readings;
  readonly beside: BesideFigures;
  readonly components: readonly ComponentFact[];
  /** number and day of the newest paper of each component, by its id */
  readonly confirmations: ReadonlyMap<string, string>;
  /** number and day of the minutes of the unit's meeting; null where the plan asks for none */
  readonly meeting: { readonly number: string; readonly date: LegalDate } | null;
  /** why the commune asks although its own figures fail a criterion; empty when they meet all */
  readonly explanation: string;
}

/** What the commune's Tờ trình says, from what the dossier holds on the day. Figures of class `police` are never printed (docs/practice.md 3). */
export function submissionPaper(matter: SubmissionMatter): Submission['input'] {
  const { plan, commune, part, place, through, year, asOf, meeting } = matter;
  const seat = part?.of ?? commune;
  return {
    signatory: {
      // a hamlet or quarter has no people's committee: its head writes in its own name
      capacity: part ? { formula: 'own-head', position: part.headTitle } : { formula: 'body', rank: 'head' },
      name: '',
    },
    commune,
    ...(part && { partOf: part.of }),
    place: placeName(seat, isNamedAfterPerson(seat)),
    jurisdiction: place.jurisdiction,
    recognisedAs: place.recognisedAs,
    through,
    year,
    bases: [],
    plan: citedPlan(plan, place),
    asOf,
    criteria: criteriaOf(matter),
    ...(meeting && { meeting: minutes(part ? commune : peoplesCommitteeOf(commune), meeting) }),
    components: attached(matter),
    explanation: matter.explanation,
    drafter: part ? lettersOf(kindOfUnit(commune)) : policeLetters(commune),
  };
}

function criteriaOf({
  plan,
  readings,
  beside,
  commune,
  confirmations,
}: SubmissionMatter): Submission['input']['criteria'] {
  const judged = judgeFigures(plan, readings, beside).criteria;
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
        value: figureInVietnamese(readings[indicator.id]),
      })),
      ...(printed.length < asked.length && {
        withheld: asked.some(({ indicator }) => indicator.class === 'police' && isStatedInUnit(plan, indicator))
          ? confirmedBy(plan, id, { commune, confirmations })
          : COUNTED_LATER,
      }),
      assessment: judged.find((one) => one.id === id)?.verdict ?? 'undetermined',
    };
  });
}

/** Where the unit has no police of its own (tổ dân phố): nobody there has confirmed anything. */
const COUNTED_LATER = 'Do cơ quan Công an xác định khi thẩm định';

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

const attached = ({ components, commune }: SubmissionMatter): string[] =>
  components
    .filter(({ id, pieces, source }) => id !== SUBMISSION && (pieces > 0 || source === 'figures'))
    .map(({ label }) => componentInPaper(label, commune));

const minutes = (issuer: string, { number, date }: NonNullable<SubmissionMatter['meeting']>): CitedDocument => ({
  type: 'Biên bản họp',
  number,
  date,
  issuer,
  subject: 'về việc tự rà soát, đánh giá địa bàn',
});
