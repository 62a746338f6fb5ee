import { inSentence, peoplesCommitteeOf, type CitedDocument, type CitedLaw, type Paper } from '@app/domain/documents';
import type { PlanRevision } from '@app/domain/plans';
import { legalDate, type LegalDate } from '@app/domain/shared';
import { citedPlan, type PlaceOfPapers } from '@app/periods';
import type { StandingDossier } from '../standings';

type Matter<T extends Paper['template']> = Extract<Paper, { template: T }>['input'];

/** The committee's power and the field. Which provision gives it stands in the law; a basis names the law alone. */
const LAWS: readonly CitedLaw[] = [
  { law: 'Luật Tổ chức chính quyền địa phương', date: legalDate('2025-06-16') },
  { law: 'Luật Phòng, chống ma túy', date: legalDate('2021-03-30') },
];

/** What all papers of one preparation have in common. */
export interface Preparation {
  readonly plan: PlanRevision;
  readonly place: PlaceOfPapers;
  readonly period: { readonly from: LegalDate; readonly to: LegalDate };
  /** `Công an tỉnh Quảng Ngãi` */
  readonly preparer: string;
  readonly proposal: { readonly number: string; readonly date: LegalDate };
}

/** The decision is the committee's, so TM. ỦY BAN NHÂN DÂN; as a rule the vice chairman in charge signs KT. CHỦ TỊCH (docs/practice.md 7). */
export function decisionMatter(
  preparation: Preparation,
  recognised: readonly StandingDossier[],
): Matter<'decision-recognise'> {
  const { plan, place, period, preparer } = preparation;
  return {
    signatory: { capacity: { formula: 'body', rank: 'deputy' }, name: '' },
    ...place,
    year: yearOf(preparation),
    bases: LAWS,
    plan: citedPlan(plan, place),
    proposer: `Giám đốc ${preparer}`,
    proposal: citedProposal(preparation),
    units: recognised.map(({ unit, unitCode, track }) => ({ name: unit, code: unitCode, track: track ?? 'build' })),
    drafter: 'NC',
    period,
  };
}

/** The refusal is signed by order of the Chairman in his office (TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG). */
export function noticeMatter(
  preparation: Preparation,
  { unit, submissionNumber, submissionDate, failures }: StandingDossier,
  minutes: CitedDocument | null,
): Matter<'notice-refusal'> {
  const { plan, place, preparer } = preparation;
  const year = yearOf(preparation);
  return {
    signatory: { capacity: { formula: 'by-order', position: 'Chánh Văn phòng' }, name: '' },
    province: place.province,
    place: place.place,
    commune: unit,
    year,
    plan: citedPlan(plan, place),
    submission: {
      type: 'Tờ trình',
      number: submissionNumber ?? '.../TTr-UBND',
      date: submissionDate ?? preparation.proposal.date,
      issuer: peoplesCommitteeOf(unit),
      subject: `về việc đề nghị công nhận ${inSentence(unit)} không ma túy năm ${year}`,
    },
    grounds: [...(minutes ? [minutes] : []), citedProposal(preparation)],
    criteriaInAll: plan.criteria.items.length,
    notMet: failures.map(({ criterion, required, found }) => ({ criterion, required, found })),
    through: preparer,
    drafter: 'NC',
  };
}

const yearOf = ({ period }: Preparation): number => Number(period.to.slice(0, 4));

function citedProposal(preparation: Preparation): CitedDocument {
  const { proposal, place, preparer } = preparation;
  return {
    type: 'Tờ trình',
    ...proposal,
    issuer: preparer,
    subject: `về kết quả thẩm định, đề nghị công nhận ${place.unitKinds} không ma túy năm ${yearOf(preparation)}`,
  };
}
