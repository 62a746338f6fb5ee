import {
  atTheTable,
  councilRole,
  headcount,
  inWriting,
  minutesText,
  yearOfMinutes,
  type SessionRecord,
} from '@app/domain/appraisal';
import { timeOfDay, type Paper } from '@app/domain/documents';
import { votesNeeded } from '@app/domain/criteria';
import type { PlaceOfPapers } from '@app/periods';
import type { SeatedMember } from '../council/members';
import type { SessionInHand } from '../council/session-room';
import { dayOf } from './impossible-end';
import type { LegalDate } from '@app/domain/shared';
import type { CloseSessionBody } from './close-session.dto';

type Minutes = Extract<Paper, { template: 'minutes' }>['input'];

/** D16: what the minutes of a session say. The secretary reads them over and presents them; nothing here has to be typed again. */
export function minutesPaper(
  hand: SessionInHand,
  record: SessionRecord,
  {
    place,
    closing,
    answered,
    nameOf,
    today,
    periodEnds,
  }: {
    readonly place: PlaceOfPapers;
    readonly closing: CloseSessionBody;
    readonly answered: ReadonlySet<string>;
    readonly nameOf: (positionId: string) => string;
    readonly today: LegalDate;
    readonly periodEnds: LegalDate;
  },
): Minutes {
  const { session, council, members } = hand;
  const text = minutesText(record);
  return {
    form: session.form,
    council: council.label,
    jurisdiction: place.jurisdiction,
    recognisedAs: place.recognisedAs,
    councilSymbol: 'HĐXD',
    year: yearOfMinutes(session.meetsOn, periodEnds),
    heldOn: dayOf(session, today),
    startedAt: timeOfDay(session.startsAt),
    endedAt: timeOfDay(closing.endedAt),
    room: session.room,
    chair: participant(members, 'chair', nameOf),
    secretary: participant(members, 'secretary', nameOf),
    attendance: attendanceOf(hand, answered),
    invited: members.filter(({ votes, role }) => !votes && role !== 'secretary').map(({ officeName }) => officeName),
    proceedings: text.proceedings,
    ballots: record.results.map(({ unit, tally }) => ({
      unit,
      inFavour: tally.yes,
      against: tally.no,
      otherOpinions: tally.abstain,
      proposed: tally.proposed === true,
    })),
    remarks: text.remarks,
    conclusions: [...text.conclusions, ...(closing.recommendations ?? [])],
  };
}

function participant(
  members: readonly SeatedMember[],
  role: SeatedMember['role'],
  nameOf: (positionId: string) => string,
): Minutes['chair'] {
  const found = members.find((member) => member.role === role);
  if (!found) return { name: '', position: councilRole(role) };
  const { positionId, title, officeName } = found;
  // “Thư ký: Thư ký Hội đồng, Phòng …” would say it twice
  const position = title.startsWith(councilRole(role))
    ? officeName
    : `${title}, ${role === 'chair' ? councilRole(role) : officeName}`;
  return { name: nameOf(positionId), position };
}

function attendanceOf({ sitting, plan }: SessionInHand, answered: ReadonlySet<string>): Minutes['attendance'] {
  const { members, present } = headcount(sitting, new Set(), answered);
  const wrote = sitting.members.filter(
    ({ id, votes }) => votes && inWriting(sitting, id) && !atTheTable(sitting, id) && answered.has(id),
  );
  const quorum = votesNeeded(plan.council.quorum, { members, entitled: members, present, cast: present });
  return { members, present, writtenOpinions: wrote.length, quorum };
}
