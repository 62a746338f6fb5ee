import { atTheTable, panelTasks, type Choice, type SessionRecord } from '@app/domain/appraisal';
import type { Verdict } from '@app/domain/criteria';
import { inSentence } from '@app/domain/documents';
import { seatHolder, type PlanRevision } from '@app/domain/plans';
import { inVietnamese, legalDateAt, type LegalDate } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import type { SessionInHand } from '../council/session-room';
import type { CouncilBallot } from '../persistence/council-ballot.entity';
import { chairName, type CountedItem } from './count-votes';

/** Gathers what happened, for the minutes: the table, the votes, and what the council had before it from the agencies. */
export async function sessionRecord(
  tx: Tx,
  hand: SessionInHand,
  { counted, ballots }: { readonly counted: readonly CountedItem[]; readonly ballots: readonly CouncilBallot[] },
): Promise<SessionRecord> {
  const { session, members, attendance, recusals, agenda, sitting } = hand;
  const member = (id: string): string => {
    const found = members.find((one) => one.id === id);
    return found ? chairName(found) : id;
  };
  const unit = (dossierId: string): string =>
    inSentence(agenda.find((one) => one.dossierId === dossierId)?.unit ?? dossierId);
  const lines = await appraisalLines(
    tx,
    hand,
    counted.map(({ item }) => item.dossierId),
  );
  return {
    form: session.form,
    vote: hand.plan.council,
    papersSentOn: legalDateAt(session.papersSentAt ?? tx.now),
    papersLate: session.papersLate === true,
    writtenUntil: writtenAfterMeeting(hand, ballots),
    results: counted.map(({ item, tally }) => ({ unit: inSentence(item.unit), tally })),
    dropped: agenda
      .filter(({ dossierId }) => !counted.some(({ item }) => item.dossierId === dossierId))
      .map((item) => inSentence(item.unit)),
    standIns: attendance.flatMap(({ memberId, standIn }) =>
      standIn === null ? [] : [{ title: member(memberId), standIn, votes: atTheTable(sitting, memberId) }],
    ),
    recusals: recusals.map(({ dossierId, memberId, cause }) => ({
      unit: unit(dossierId),
      title: member(memberId),
      ownUnit: cause === 'own-unit',
    })),
    otherVotes: worthTelling(hand, counted, ballots).map(({ dossierId, memberId, choice, reason }) => ({
      unit: unit(dossierId),
      title: member(memberId),
      choice,
      reason,
    })),
    silent: lines.filter(({ silent }) => silent).map((line) => ({ unit: inSentence(line.unit), office: line.office })),
    dissent: dissentIn(hand, tx, lines),
  };
}

/** The last day on which the opinion of somebody absent was taken in, where the meeting was over by then. */
function writtenAfterMeeting({ session, sitting }: SessionInHand, ballots: readonly CouncilBallot[]): LegalDate | null {
  if (session.form === 'poll') return null;
  const days = ballots
    .filter(({ memberId }) => !atTheTable(sitting, memberId))
    .map(({ enteredAt }) => legalDateAt(enteredAt))
    .sort();
  const last = days.at(-1);
  return last && last > session.meetsOn ? last : null;
}

/** Votes that the result does not tell: against it, or with a reason. Of a secret ballot none. */
function worthTelling(
  { plan }: SessionInHand,
  counted: readonly CountedItem[],
  ballots: readonly CouncilBallot[],
): readonly CouncilBallot[] {
  if (plan.council.ballot === 'secret') return [];
  const withTheResult = (dossierId: string): Choice =>
    counted.find(({ item }) => item.dossierId === dossierId)?.tally.proposed === false ? 'no' : 'yes';
  return ballots.filter(({ dossierId, choice, reason }) => choice !== withTheResult(dossierId) || reason !== null);
}

interface AppraisalLine {
  readonly dossierId: string;
  readonly unit: string;
  readonly member: string;
  readonly office: string;
  readonly silent: boolean;
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/**
 * Each agency's word on each dossier, as the dossier's machine remembers it. It is that of the office which gave it; an agency that kept silent is
 * called as the plan calls whoever sits there.
 */
async function appraisalLines(
  tx: Tx,
  { plan }: SessionInHand,
  dossierIds: readonly string[],
): Promise<AppraisalLine[]> {
  const rows = await tx.manager.query<(Omit<AppraisalLine, 'office'> & { readonly office: string | null })[]>(
    `SELECT s.id AS "dossierId", d.unit_name AS unit, o.key AS member,
       coalesce(
         (SELECT f.name FROM opinion p JOIN office f ON f.id = p.office_id
          WHERE p.dossier_id = s.id AND p.member = o.key AND p.given_at IS NOT NULL ORDER BY p.round DESC LIMIT 1),
         (SELECT f.name FROM office f WHERE f.id = s.province_code || '.' || o.key)) AS office,
       (o.value ->> 'silent')::boolean AS silent, o.value -> 'verdicts' AS verdicts
     FROM subject s JOIN dossier d ON d.id = s.id, jsonb_each(s.snapshot #> '{context,opinions}') AS o
     WHERE s.id = ANY ($1) ORDER BY d.unit_sorted, o.key`,
    [dossierIds],
  );
  return rows.map((row) => ({ ...row, office: row.office ?? calledIn(plan, row.member, tx.today) }));
}

function calledIn(plan: PlanRevision, member: string, day: LegalDate): string {
  const holder = seatHolder(plan, member, day);
  return holder ? inVietnamese(holder.label) : member;
}

function dissentIn({ plan }: SessionInHand, { today }: Tx, lines: readonly AppraisalLine[]): SessionRecord['dissent'] {
  const lead = panelTasks(plan, today).find((task) => task.lead)?.member;
  return lines.flatMap(({ dossierId, unit, member, office, verdicts }) => {
    const leads = lines.find((line) => line.dossierId === dossierId && line.member === lead)?.verdicts ?? {};
    return (
      Object.entries(verdicts)
        // what the chair does not examine it has no other opinion on
        .filter(([criterion, verdict]) => member !== lead && (leads[criterion] ?? verdict) !== verdict)
        .map(([criterion, verdict]) => ({ unit: inSentence(unit), office, criterion, verdict }))
    );
  });
}
