import type { Chair, Finding } from '@app/domain/appraisal';
import { refusal } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import { faulty } from '../refuse';
import type { ChairBody } from './set-up-council.dto';

export interface FilledChair extends Chair {
  readonly officeId: string;
  readonly positionId: string;
}

interface Candidate {
  readonly id: string;
  readonly officeId: string;
  readonly role: string;
}

/**
 * Finds who sits in each chair: the position that was named, or the only one that its office has for the council.
 * @throws Problem 422 for every chair that is empty, open, or named with somebody from elsewhere
 */
export async function fillChairs(
  tx: Tx,
  chairs: readonly Chair[],
  named: readonly ChairBody[],
): Promise<FilledChair[]> {
  const candidates = await tx.manager.query<Candidate[]>(
    `SELECT id, office_id AS "officeId", role FROM position
     WHERE office_id = ANY ($1) AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)`,
    [chairs.flatMap(({ officeId }) => officeId ?? []), tx.today],
  );
  const findings = strangers(chairs, named, candidates);
  const filled = chairs.flatMap((chair) => {
    const place = chair.officeId ?? '';
    const own = candidates.filter((candidate) => candidate.officeId === place);
    const wanted = named.find(({ role, office }) => role === chair.role && office === chair.office);
    const fitting = wanted
      ? own.filter(({ id }) => id === wanted.positionId)
      : own.filter(({ role }) => role === roleFor(chair));
    const [only, another] = fitting;
    if (only && !another) return [{ ...chair, officeId: place, positionId: only.id }];
    if (!wanted)
      findings.push({
        pointer: '/chairs',
        refusal: refusal(only ? 'council.seat-open' : 'council.seat-empty', { office: chair.office, role: chair.role }),
      });
    return [];
  });
  if (findings.length > 0) throw faulty(findings);
  return filled;
}

/** Names that fit no chair of the plan, or whose person sits elsewhere. */
function strangers(chairs: readonly Chair[], named: readonly ChairBody[], candidates: readonly Candidate[]): Finding[] {
  return named.flatMap(({ role, office, positionId }, i) => {
    const chair = chairs.find((each) => each.role === role && each.office === office);
    const sitsThere = candidates.some(({ id, officeId }) => id === positionId && officeId === chair?.officeId);
    return chair && sitsThere ? [] : [{ pointer: `/chairs/${i}`, refusal: refusal('council.not-a-chair') }];
  });
}

const roleFor = ({ role }: Chair): string => (role === 'secretary' ? 'council-secretary' : 'council-member');
