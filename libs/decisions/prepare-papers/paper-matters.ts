import { formulaOfNotice, POINTS_IN_ALL, signersOfNotice } from '@app/domain/decisions';
import {
  bodyOf,
  headOfOffice,
  unitAs,
  type CitedDocument,
  type Paper,
  type SigningCapacity,
  type UnmetCriterion,
} from '@app/domain/documents';
import type { PlanRevision } from '@app/domain/plans';
import { inVietnamese, type LegalDate } from '@app/domain/shared';
import { citedPlan, legalBases, type PlaceOfPapers } from '@app/periods';
import type { Failure } from '../persistence/decision-item.entity';
import type { StandingDossier } from '../standings';

type Matter<T extends Paper['template']> = Extract<Paper, { template: T }>['input'];

/** What all papers of one preparation have in common. */
export interface Preparation {
  readonly plan: PlanRevision;
  readonly place: PlaceOfPapers;
  /** the day on which they are drawn up: they rest on the laws in force then */
  readonly today: LegalDate;
  /** what was assessed, through the last day on which figures were looked at */
  readonly period: { readonly from: LegalDate; readonly to: LegalDate };
  /** `Công an tỉnh Quảng Ngãi` */
  readonly preparer: string;
  readonly proposal: { readonly number: string; readonly date: LegalDate };
}

/**
 * As a rule the decision is the committee's, so TM. ỦY BAN NHÂN DÂN, and the vice chairman in charge signs KT. CHỦ TỊCH; a plan may make it the
 * chairman's own (docs/practice.md 7).
 */
export function decisionMatter(
  preparation: Preparation,
  recognised: readonly StandingDossier[],
  minutes: readonly CitedDocument[],
): Matter<'decision-recognise'> {
  const { plan, place, period, preparer } = preparation;
  return {
    signatory: { capacity: { formula: formulaOf(plan), rank: 'deputy' }, name: '' },
    ...place,
    year: yearOf(preparation),
    bases: legalBases(plan, preparation.today),
    plan: citedPlan(plan, place),
    grounds: minutes,
    proposer: headOfOffice(preparer),
    proposal: citedProposal(preparation),
    units: recognised.map(({ unit, unitCode, track }) => ({ name: unit, code: unitCode, track })),
    drafter: 'NC',
    period,
    reportedTo: ministriesOf(plan),
  };
}

const formulaOf = ({ documents, decision }: PlanRevision): 'body' | 'head' =>
  documents.find(({ id }) => id === decision.documents.recognised)?.formula === 'head' ? 'head' : 'body';

/** Offices of the nation that the chair of the appraisal stands under, or that the plan has it report to. */
function ministriesOf({ offices, roles, obligations }: PlanRevision): string[] {
  const lead = offices.find(({ id }) => id === roles.lead);
  const addressed = obligations.filter(({ who }) => who.includes('lead') || (lead && who.includes(lead.id)));
  const above = new Set([lead?.under, ...addressed.map(({ to }) => to)]);
  return offices.filter(({ id, level }) => level === 'nation' && above.has(id)).map(({ label }) => inVietnamese(label));
}

/** The papers on a dossier that its notice names. */
export interface NoticeGrounds {
  readonly submission: { readonly number: string; readonly date: LegalDate };
  readonly minutes: readonly CitedDocument[];
}

/** The refusal goes out as the plan has it: by order of the Chairman in his office (TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG), unless it says otherwise. */
export function noticeMatter(
  preparation: Preparation,
  { unit, failures }: StandingDossier,
  { submission, minutes }: NoticeGrounds,
): Matter<'notice-refusal'> {
  const { plan, place, preparer } = preparation;
  const year = yearOf(preparation);
  return {
    signatory: { capacity: capacityOfNotice(plan), name: '' },
    jurisdiction: place.jurisdiction,
    place: place.place,
    recognisedAs: place.recognisedAs,
    commune: unit,
    year,
    plan: citedPlan(plan, place),
    submission: {
      type: 'Tờ trình',
      ...submission,
      issuer: bodyOf(unit),
      subject: `về việc đề nghị công nhận ${unitAs(unit, place.recognisedAs)} năm ${year}`,
    },
    grounds: [...rules(preparation), ...minutes, citedProposal(preparation)],
    criteriaInAll: plan.criteria.items.length,
    notMet: failures.filter(({ id }) => id !== POINTS_IN_ALL).map(asPrinted),
    points: failures
      .filter(({ id }) => id === POINTS_IN_ALL)
      .map(asPrinted)
      .at(0),
    through: preparer,
    reconsideration: plan.decision.petition?.limit.amount,
    again: plan.decision.again === 'each-phase',
    drafter: 'NC',
  };
}

function capacityOfNotice(plan: PlanRevision): SigningCapacity {
  const formula = formulaOfNotice(plan);
  if (formula === 'by-order' || formula === 'authorised') return { formula, position: 'Chánh Văn phòng' };
  return { formula, rank: signersOfNotice(plan).includes('vice-chairman') ? 'deputy' : 'head' };
}

const asPrinted = ({ criterion, required, found }: Failure): UnmetCriterion => ({ criterion, required, found });

/** The rules that the criteria come from; laws, which a decision names first, are no ground of a single result. */
const rules = ({ plan, today }: Preparation): CitedDocument[] =>
  legalBases(plan, today).flatMap((cited) => ('law' in cited ? [] : [cited]));

const yearOf = ({ period }: Preparation): number => Number(period.to.slice(0, 4));

function citedProposal(preparation: Preparation): CitedDocument {
  const { proposal, place, preparer } = preparation;
  return {
    type: 'Tờ trình',
    ...proposal,
    issuer: preparer,
    subject: `về kết quả thẩm định, đề nghị công nhận ${place.unitKinds} ${place.recognisedAs} năm ${yearOf(preparation)}`,
  };
}
