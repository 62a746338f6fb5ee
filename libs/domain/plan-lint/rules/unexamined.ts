import type { Criterion } from '@app/domain/criteria';
import type { Panel } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { WHOLE_PAPER } from '../clauses';
import type { Remark, Rule } from '../finding';

/** A criterion that no agency of the panel examines: the dossier would go to the council with nobody's word on it. */
export const unexamined: Rule = {
  id: 'unexamined',
  level: 'warn',
  check: ({ criteria, panel, subUnits, parent }) => [
    ...among(criteria.items, panel, ''),
    ...(subUnits?.panel ? among(subUnits.criteria?.items ?? [], subUnits.panel, 'sub-units.') : []),
    ...(parent?.panel ? among(parent.criteria?.items ?? [], parent.panel, 'parent.') : []),
  ],
};

function among(criteria: readonly Criterion[], { members }: Panel, at: string): Remark[] {
  return criteria
    .filter(({ id }) => !members.some(({ examines }) => examines.includes(id)))
    .map(({ id, label, clause }) => ({
      clause: clause ?? WHOLE_PAPER,
      path: `${at}criteria.${id}`,
      params: { criterion: id, label: inVietnamese(label) },
    }));
}
