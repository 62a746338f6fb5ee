import { judgeCounts, type Counts } from '@app/domain/appraisal';
import { peoplesCommitteeOf, placeName, type CitedDocument, type Paper } from '@app/domain/documents';
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
  /** number and day of the minutes of the commune's meeting */
  readonly meeting: { readonly number: string; readonly date: LegalDate };
}

/** What the commune's Tờ trình says, from what the dossier holds on the day. Figures of class `police` are never printed (docs/practice.md 3). */
export function submissionPaper(matter: SubmissionMatter): Submission['input'] {
  const { plan, commune, place, through, year, asOf, meeting } = matter;
  return {
    signatory: { capacity: { formula: 'body', rank: 'head' }, name: '' },
    commune,
    place: placeName(commune),
    province: place.province,
    through,
    year,
    bases: [],
    plan: citedPlan(plan, place),
    asOf,
    criteria: criteriaOf(matter),
    meeting: minutes(commune, meeting),
    components: attached(matter.components),
    drafter: 'CAX',
  };
}

function criteriaOf({ plan, counts }: SubmissionMatter): Submission['input']['criteria'] {
  const judged = judgeCounts(plan, counts).criteria;
  const asked = figuresAsked(plan).filter(({ indicator }) => indicator.class !== 'police');
  return plan.criteria.items.map(({ id, label }, i) => ({
    criterion: `Tiêu chí ${i + 1}: ${inVietnamese(label)}`,
    figures: asked
      .filter(({ criteria }) => criteria.includes(id))
      .map(({ indicator }) => ({ label: inVietnamese(indicator.label), value: String(counts[indicator.id] ?? '') })),
    assessment: judged.find((one) => one.id === id)?.verdict ?? 'undetermined',
  }));
}

const attached = (components: readonly ComponentFact[]): string[] =>
  components
    .filter(({ id, pieces, source }) => id !== SUBMISSION && (pieces > 0 || source === 'figures'))
    .map(({ label }) => label);

const minutes = (commune: string, { number, date }: SubmissionMatter['meeting']): CitedDocument => ({
  type: 'Biên bản họp',
  number,
  date,
  issuer: peoplesCommitteeOf(commune),
  subject: 'về việc tự rà soát, đánh giá địa bàn',
});
