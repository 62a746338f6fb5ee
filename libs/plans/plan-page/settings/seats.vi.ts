import {
  keyInVietnamese,
  valueInVietnamese,
  type Council,
  type Panel,
  type PlanRevision,
  type Setting,
} from '@app/domain/plans';
import { seatWords } from '../../calendar/seat-words';

/** Who sits in a council, and as what. */
export function seatSettings(plan: PlanRevision, { seats }: Council, path: string): Setting[] {
  if (seats.length === 0) return [];
  return [
    {
      path: `${path}.seats`,
      name: keyInVietnamese('seats'),
      is: null,
      parts: seats.map(({ role, offices, title, invited, votes }) => ({
        path: `${path}.seats`,
        name: valueInVietnamese('role', role) ?? role,
        is: [
          title ?? offices.map((seat) => seatWords(plan, seat)).join(', '),
          ...(invited ? [keyInVietnamese('invited')] : []),
          ...(votes || invited ? [] : [`không ${keyInVietnamese('votes')}`]),
        ].join('; '),
        parts: [],
      })),
    },
  ];
}

/** Who examines which criteria of a tier. */
export const memberSettings = (plan: PlanRevision, { members }: Panel, path: string): Setting[] =>
  members.map(({ office, examines }) => ({
    path: `${path}.${office}`,
    name: seatWords(plan, office),
    is: `${keyInVietnamese('examines')} ${examines.join(', ')}`,
    parts: [],
  }));
