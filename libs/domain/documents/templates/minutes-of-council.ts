import type { LegalDate } from '@app/domain/shared';
import { closed, dashes, item, paragraph, table, title } from '../format/body';
import { symbolOf } from '../format/document-number';
import { letterheadOf, officeName } from '../format/letterhead';
import type { BodyBlock, DocumentTable, OfficialDocument } from '../format/official-document';
import { longDate } from '../format/place-and-date';
import { fileCopy } from '../format/recipients';
import { namedInText } from '../format/signing-capacity';
import { atStart } from '../format/unit-names';
import { counted } from './counted';
import { issuedAs, type Issue } from './issue';
import { timeText, type TimeOfDay } from './time-of-day';

export interface MinutesOfCouncil extends Omit<Issue, 'signatory'> {
  /** A poll in writing is no meeting: nobody came together, and nothing was read out. Absent: a meeting. */
  readonly form?: 'meeting' | 'poll';
  /** `Hội đồng xét duyệt địa bàn không ma túy` */
  readonly council: string;
  readonly jurisdiction: string;
  /** As what a unit is recognised, after the word for its kind: `không ma túy`. */
  readonly recognisedAs: string;
  /** Series of the council, apart from the committee's (NĐ 30/2020 Điều 15): `HĐXD`. */
  readonly councilSymbol: string;
  readonly year: number;
  readonly heldOn: LegalDate;
  readonly startedAt: TimeOfDay;
  readonly endedAt: TimeOfDay;
  /** Of a meeting only. */
  readonly room: string;
  /** Name or, in demo mode, role; with the position in the council. */
  readonly chair: Participant;
  readonly secretary: Participant;
  readonly attendance: Attendance;
  readonly invited: readonly string[];
  /** What was reported and discussed, in the order of the meeting. */
  readonly proceedings: readonly string[];
  readonly ballots: readonly UnitBallot[];
  /** Recusals, dissent and recommendations that the table cannot hold. */
  readonly remarks: readonly string[];
  readonly conclusions: readonly string[];
}

export interface Participant {
  readonly name: string;
  /** `Phó Chủ tịch Ủy ban nhân dân tỉnh, Chủ tịch Hội đồng` */
  readonly position: string;
}

export interface Attendance {
  readonly members: number;
  readonly present: number;
  readonly writtenOpinions: number;
  /** Fewest members that make the meeting valid. */
  readonly quorum: number;
}

export interface UnitBallot {
  readonly unit: string;
  readonly inFavour: number;
  readonly against: number;
  readonly otherOpinions: number;
  /** The council proposes; it never recognises (docs/practice.md 1). */
  readonly proposed: boolean;
}

/** D16, Biên bản họp Hội đồng (Mẫu 1.9): secretary left, chair right, no line of place and date. Symbol `BB-HĐXD`. */
export function minutesOfCouncil(input: MinutesOfCouncil): OfficialDocument {
  const office = { kind: 'council', name: input.council, unit: input.jurisdiction } as const;
  const chair = {
    capacity: { formula: 'own-head', position: isPoll(input) ? 'Chủ tịch Hội đồng' : 'Chủ tọa' },
    name: input.chair.name,
  } as const;
  return {
    ...issuedAs({ ...input, signatory: chair }),
    letterhead: letterheadOf(office),
    issuedBy: officeName(office),
    symbol: symbolOf('Biên bản', input.councilSymbol),
    type: 'Biên bản',
    subject: isPoll(input)
      ? `Tổng hợp ý kiến bằng văn bản về địa bàn ${input.recognisedAs} năm ${input.year}`
      : `Họp xét duyệt địa bàn ${input.recognisedAs} năm ${input.year}`,
    body: closed(bodyOf(input)),
    secretary: { lines: ['THƯ KÝ'], name: input.secretary.name },
    recipients: ['Thành viên Hội đồng', fileCopy()],
  };
}

const isPoll = ({ form }: MinutesOfCouncil): boolean => form === 'poll';

function bodyOf(input: MinutesOfCouncil): BodyBlock[] {
  return [
    ...(isPoll(input) ? whenPolled(input) : whenHeld(input)),
    title('1. Thành phần'),
    item('-', `Chủ trì: ${participant(input.chair)}.`),
    item('-', `Thư ký: ${participant(input.secretary)}.`),
    item('-', isPoll(input) ? answers(input) : attendance(input)),
    ...(input.invited.length > 0 ? [item('-', `Được mời dự, không biểu quyết: ${input.invited.join('; ')}.`)] : []),
    title('2. Nội dung'),
    ...dashes(input.proceedings),
    title(isPoll(input) ? '3. Kết quả lấy ý kiến' : '3. Kết quả biểu quyết đề nghị'),
    table(ballotTable(input.ballots)),
    ...dashes(input.remarks),
    title('4. Kết luận'),
    ...dashes(input.conclusions),
    paragraph(
      isPoll(input)
        ? 'Biên bản được lập trên cơ sở ý kiến bằng văn bản của các thành viên và gửi các thành viên Hội đồng.'
        : `Cuộc họp kết thúc vào ${timeText(input.endedAt)} cùng ngày. Biên bản đã được đọc lại, các thành viên dự họp thống nhất nội dung.`,
    ),
  ];
}

const whenHeld = ({ startedAt, heldOn, room }: MinutesOfCouncil): BodyBlock[] => [
  paragraph(`Thời gian bắt đầu: ${timeText(startedAt)}, ${longDate(heldOn)}.`),
  paragraph(`Địa điểm: ${room}.`),
];

const whenPolled = ({ endedAt, heldOn }: MinutesOfCouncil): BodyBlock[] => [
  paragraph(`Thời gian nhận ý kiến: đến ${timeText(endedAt)}, ${longDate(heldOn)}.`),
  paragraph('Hình thức: lấy ý kiến thành viên Hội đồng bằng văn bản.'),
];

const participant = ({ name, position }: Participant): string => namedInText(name, position);

function attendance({ attendance: { present, members, writtenOpinions, quorum } }: MinutesOfCouncil): string {
  const enough = present >= quorum ? 'đủ' : 'chưa đủ';
  return (
    `Thành viên: có mặt ${counted(present)}/${counted(members)}; gửi ý kiến bằng văn bản ${counted(writtenOpinions)}. ` +
    `Yêu cầu tối thiểu ${counted(quorum)}/${counted(members)}; cuộc họp ${enough} điều kiện tiến hành.`
  );
}

function answers({ attendance: { members, writtenOpinions, quorum } }: MinutesOfCouncil): string {
  const enough = writtenOpinions >= quorum ? 'đủ' : 'chưa đủ';
  return (
    `Số phiếu gửi đi ${counted(members)}, số phiếu nhận lại ${counted(writtenOpinions)}. Yêu cầu tối thiểu ` +
    `${counted(quorum)}/${counted(members)}; việc lấy ý kiến ${enough} điều kiện.`
  );
}

function ballotTable(ballots: readonly UnitBallot[]): DocumentTable {
  return {
    columns: [
      { title: 'TT', width: 10, align: 'center' },
      { title: 'Địa bàn', width: 'rest', align: 'left' },
      { title: 'Đồng ý', width: 20, align: 'center' },
      { title: 'Không đồng ý', width: 20, align: 'center' },
      { title: 'Ý kiến khác', width: 17, align: 'center' },
      { title: 'Kết quả', width: 54, align: 'left' },
    ],
    rows: ballots.map((ballot, index) => [
      String(index + 1),
      atStart(ballot.unit),
      String(ballot.inFavour),
      String(ballot.against),
      String(ballot.otherOpinions),
      ballot.proposed ? 'Đề nghị công nhận' : 'Không đề nghị công nhận',
    ]),
  };
}
