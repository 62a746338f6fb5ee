import { periodHttpMessages as say } from '@app/domain/periods';
import type { PlanRevision } from '@app/domain/plans';
import { impossiblePaperDay, parseLegalDate, type LegalDate } from '@app/domain/shared';
import { invalid, type FieldProblem } from '@app/platform';
import type { ProposeListBody } from './propose-list.dto';

/**
 * A list as the plan allows it: units of the plan, none twice, each with a track of the plan.
 * @param names of all units of the plan, by code
 * @returns the day of the Tờ trình
 * @throws Problem 422 with a pointer to each fault
 */
export function checkList(
  { units, submission }: ProposeListBody,
  { selection }: Pick<PlanRevision, 'selection'>,
  names: ReadonlyMap<string, string>,
  today: LegalDate,
): LegalDate {
  const seen = new Set<string>();
  const faults = units.flatMap(({ code, track }, index): FieldProblem[] => {
    const at = (field: string, fault: string, detail: string): FieldProblem[] => [
      { pointer: `/units/${index}/${field}`, code: fault, detail },
    ];
    if (!names.has(code)) return at('code', 'list.unit-unknown', say.unitUnknown);
    if (seen.has(code)) return at('code', 'list.unit-twice', say.unitTwice);
    seen.add(code);
    return selection.tracks.includes(track) ? [] : at('track', 'list.track-unknown', say.trackUnknown);
  });
  const date = parseLegalDate(submission.date);
  if (!date || impossiblePaperDay(date, today))
    faults.push({ pointer: '/submission/date', code: 'list.date', detail: say.dateImpossible });
  if (!date || faults.length > 0) throw invalid(faults);
  return date;
}
