import type { NamedFailure } from '@app/domain/decisions';
import type { PlanRevision } from '@app/domain/plans';
import { impossiblePaperDay, parseLegalDate, refusal, type LegalDate } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import { faulty, type Fault } from '../refuse';
import type { StandingDossier } from '../standings';
import type { PreparePapersBody } from './prepare-papers.dto';

/** The day of the Tờ trình. @throws Problem 422 */
export function dateOf({ today }: Tx, { proposal }: PreparePapersBody): LegalDate {
  const date = parseLegalDate(proposal.date);
  if (!date || impossiblePaperDay(date, today))
    throw faulty([{ pointer: '/proposal/date', refusal: refusal('decision.proposal-date') }]);
  return date;
}

/** @throws Problem 422 for a criterion that the plan does not have */
export function namedIn(
  { criteria }: PlanRevision,
  { refusals = [] }: PreparePapersBody,
): ReadonlyMap<string, readonly NamedFailure[]> {
  const faults: Fault[] = refusals.flatMap((one, i) =>
    one.criteria.flatMap(({ criterion }, k) =>
      criteria.items.some(({ id }) => id === criterion)
        ? []
        : [{ pointer: `/refusals/${i}/criteria/${k}/criterion`, refusal: refusal('decision.unknown-criterion') }],
    ),
  );
  if (faults.length > 0) throw faulty(faults);
  return new Map(
    refusals.map(({ dossierId, criteria: own }) => [
      dossierId,
      own.map(({ criterion, found }) => ({ criterion, found: found ?? '' })),
    ]),
  );
}

/** A dossier left out of the list in silence would be forgotten: everything that waits is decided, or the drafter says what is missing. */
export function refuseOpen(list: readonly StandingDossier[], { refusals = [] }: PreparePapersBody): void {
  const strangers = refusals.flatMap(({ dossierId }, i) => {
    const known = list.some(({ id, finding }) => id === dossierId && finding.outcome !== 'recognised');
    return known ? [] : [{ pointer: `/refusals/${i}/dossierId`, refusal: refusal('decision.not-refused') }];
  });
  const open = list.flatMap(({ unit, finding }) =>
    finding.outcome === 'open'
      ? finding.reasons.map(({ code, params }) => ({
          pointer: '/refusals',
          refusal: refusal(code, { ...params, unit }),
        }))
      : [],
  );
  if (strangers.length + open.length > 0) throw faulty([...strangers, ...open]);
}
