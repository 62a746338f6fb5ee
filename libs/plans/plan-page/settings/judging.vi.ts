import {
  termInVietnamese,
  testInVietnamese,
  type Classification,
  type Criteria,
  type Requirement,
} from '@app/domain/criteria';
import { namesOfPlan } from '@app/domain/dossiers';
import { keyInVietnamese, valueInVietnamese, type PlanRevision, type Setting } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';

/** How many of the criteria it takes. */
export function ruleWords({ rule }: Criteria): string {
  switch (rule.kind) {
    case 'all':
      return valueInVietnamese('rule', 'all') ?? rule.kind;
    case 'at-least':
      return `ít nhất ${rule.n} tiêu chí`;
    case 'points':
      return `tổng điểm ${testInVietnamese(rule.total)}${rule.each ? `; mỗi tiêu chí ${testInVietnamese(rule.each)}` : ''}`;
    case 'awaiting':
      return keyInVietnamese('awaiting');
  }
}

/** Each criterion with what it asks, for a tier that has criteria of its own. */
export const criteriaSettings = (plan: PlanRevision, { items }: Criteria, path: string): Setting[] =>
  items.map(({ id, label, term, basis }) => ({
    path: `${path}.${id}`,
    name: `${id}. ${inVietnamese(label)}`,
    ...asked(termInVietnamese(term, namesOfPlan(plan), basis)),
  }));

/** Each class with what makes a unit fall into it, in the order in which they are tried. */
export const classSettings = (plan: PlanRevision, { items }: Classification, path: string): Setting[] =>
  items.map(({ id, label, when }) => {
    const head = { path: `${path}.${id}`, name: inVietnamese(label) };
    switch (when.kind) {
      case 'criteria':
        return {
          ...head,
          is: `đạt theo tiêu chí${when.points ? `, tổng điểm ${testInVietnamese(when.points)}` : ''}`,
          parts: [],
        };
      case 'term':
        return { ...head, ...asked(termInVietnamese(when.term, namesOfPlan(plan), when.basis)) };
      case 'otherwise':
        return { ...head, is: keyInVietnamese('otherwise'), parts: [] };
    }
  });

/** What stands under a condition is a part of it, and stands on what it stands on. */
const asked = ({ text, parts }: Requirement): Pick<Setting, 'is' | 'parts'> => ({
  is: text,
  parts: parts.map((part) => ({ path: '', name: part.text, is: null, parts: asked(part).parts })),
});
