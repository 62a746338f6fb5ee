import type { SubUnits } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import type { Rule } from '../finding';

/**
 * Parts of the units that a plan would have recognised, or appraised: no dossier of theirs is opened and none of their steps is taken, because a plan
 * runs for its own units alone. Danger: an office would wait for what never begins.
 */
export const subUnitsIdle: Rule = {
  id: 'sub-units-idle',
  level: 'warn',
  check: ({ subUnits }, { said }) => {
    if (!subUnits) return [];
    const idle = PARTS.filter((part) => subUnits[part] !== undefined);
    if (subUnits.recognition === 'none' && idle.length === 0) return [];
    const { label, recognition } = subUnits;
    return [
      {
        clause: said.clauseOf('sub-units', 'recognition'),
        path: 'sub-units.recognition',
        params: { label: inVietnamese(label), recognition, parts: idle },
      },
    ];
  },
};

const PARTS = [
  'criteria',
  'classification',
  'panel',
  'council',
  'decision',
] as const satisfies readonly (keyof SubUnits)[];
