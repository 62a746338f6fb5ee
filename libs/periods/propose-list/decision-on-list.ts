import { headOfOffice, type ListedUnit, type Paper } from '@app/domain/documents';
import { formulaOfList } from '@app/domain/periods';
import type { PlanRevision } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';
import { citedPlan, legalBases } from '../papers/cited-plan';
import type { PlaceOfPapers } from '../papers/place-of-papers';
import type { Period } from '../persistence/period.entity';

export interface ListSubmitted {
  readonly plan: PlanRevision;
  readonly period: Period;
  readonly place: PlaceOfPapers;
  /** the day on which it is drawn up: it rests on the laws in force then */
  readonly today: LegalDate;
  readonly units: readonly ListedUnit[];
  readonly submission: { readonly number: string; readonly date: LegalDate };
}

type DecisionOnList = Extract<Paper, { template: 'decision-list' }>;

/** What the decision that approves the list says: as a rule the chairman's own, so under CHỦ TỊCH (Quảng Ngãi III.2.1). */
export function decisionOnList({
  plan,
  period,
  place,
  today,
  units,
  submission,
}: ListSubmitted): DecisionOnList['input'] {
  const year = Number(period.to.slice(0, 4));
  return {
    signatory: {
      capacity:
        formulaOfList(plan) === 'body' ? { formula: 'body', rank: 'deputy' } : { formula: 'head', rank: 'head' },
      name: '',
    },
    jurisdiction: place.jurisdiction,
    place: place.place,
    unitKinds: place.unitKinds,
    recognisedAs: place.recognisedAs,
    lead: place.lead,
    year,
    bases: legalBases(plan, today),
    plan: citedPlan(plan, place),
    proposer: headOfOffice(place.lead),
    proposal: {
      type: 'Tờ trình',
      ...submission,
      issuer: place.lead,
      subject: `về danh sách ${place.unitKinds} xây dựng địa bàn ${place.recognisedAs} năm ${year}`,
    },
    units,
    drafter: 'NC',
  };
}
