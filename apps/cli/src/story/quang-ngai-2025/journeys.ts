import { legalDate, type LegalDate } from '@app/domain/shared';
import type { Chance } from '../stage/chance';
import { weekdayBefore } from '../stage/days';
import { SELECTED, type Course } from './units';

/** The days of one dossier, from the commune to the council. */
export interface Journey extends Course {
  readonly sent: LegalDate;
  /** first look of the intake: it takes the dossier in, or asks for a supplement */
  readonly looked: LegalDate;
  /** the commune answers; a second request follows on the next working day */
  readonly answers: readonly LegalDate[];
  readonly takenIn: LegalDate;
  readonly examined: LegalDate;
  readonly counted: LegalDate;
  readonly agencies: LegalDate;
  readonly lead: LegalDate;
  /** the commune's leader signs by hand; number, day and scan are recorded */
  readonly signedByHand: boolean;
}

const after = (day: LegalDate, count: number): LegalDate => weekdayBefore(day, -count);
const later = (a: LegalDate, b: LegalDate): LegalDate => (a > b ? a : b);
/** the day on which the difference between Công an's and Y tế's count is asked about; it is explained on the next */
export const ASKED_TO_EXPLAIN = legalDate('2025-11-24');

/** Every dossier that is sent. The intake looks within two working days, the panel speaks within seven after that. */
export function journeys(chance: Chance): Journey[] {
  const sending = SELECTED.filter(({ withdrawnOn }) => withdrawnOn === undefined);
  const byHand = new Set(chance.choose(4, sending, ({ code }) => code, 'signed by hand'));
  return sending.map((course) => journeyOf(course, chance, byHand.has(course)));
}

function journeyOf(course: Course, chance: Chance, signedByHand: boolean): Journey {
  const sent = course.sentOn
    ? legalDate(course.sentOn)
    : chance.happens(50, 'sends', course.code)
      ? legalDate('2025-11-13')
      : legalDate('2025-11-14');
  const looked = after(sent, sent < '2025-11-15' ? 2 : 1);
  const answers = course.supplement
    ? [after(looked, 2), ...(course.supplement.round === 2 ? [after(looked, 5)] : [])]
    : [];
  const takenIn = answers.at(-1) ?? looked;
  const explained = course.explains ? after(ASKED_TO_EXPLAIN, 2) : takenIn;
  const agencies = later(after(takenIn, 3), explained);
  const visited = course.onSite ? after(legalDate(course.onSite.on), 1) : takenIn;
  return {
    ...course,
    sent,
    looked,
    answers,
    takenIn,
    examined: after(takenIn, 1),
    counted: after(takenIn, 2),
    agencies,
    lead: later(later(after(takenIn, 4), visited), after(agencies, 1)),
    signedByHand,
  };
}
