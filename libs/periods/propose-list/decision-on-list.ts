import type { CitedLaw, ListedUnit, Paper } from '@app/domain/documents';
import type { PlanRevision } from '@app/domain/plans';
import { legalDate, type LegalDate } from '@app/domain/shared';
import { citedPlan, type PlaceOfPapers } from '../papers/place-of-papers';
import type { Period } from '../persistence/period.entity';

/** Powers of the chairman of a province, and the field. Which provision gives them stands in the law; a basis names the law alone. */
const LAWS: readonly CitedLaw[] = [
  { law: 'Luật Tổ chức chính quyền địa phương', date: legalDate('2025-06-16') },
  { law: 'Luật Phòng, chống ma túy', date: legalDate('2021-03-30') },
];

export interface ListSubmitted {
  readonly plan: PlanRevision;
  readonly period: Period;
  readonly place: PlaceOfPapers;
  readonly units: readonly ListedUnit[];
  readonly submission: { readonly number: string; readonly date: LegalDate };
}

type DecisionOnList = Extract<Paper, { template: 'decision-list' }>;

/** What the decision that approves the list says. Signed by the Chairman in his own power, so under CHỦ TỊCH (plan III.2.1). */
export function decisionOnList({ plan, period, place, units, submission }: ListSubmitted): DecisionOnList['input'] {
  const year = Number(period.to.slice(0, 4));
  return {
    signatory: { capacity: { formula: 'head', rank: 'head' }, name: '' },
    province: place.province,
    place: place.place,
    unitKinds: place.unitKinds,
    year,
    bases: LAWS,
    plan: citedPlan(plan, place),
    proposer: `Giám đốc Công an ${place.province}`,
    proposal: {
      type: 'Tờ trình',
      ...submission,
      issuer: `Công an ${place.province}`,
      subject: `về danh sách ${place.unitKinds} xây dựng địa bàn không ma túy năm ${year}`,
    },
    units,
    drafter: 'NC',
  };
}
