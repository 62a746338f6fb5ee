import { VERDICT_VI, voteInVietnamese, type Verdict } from '@app/domain/criteria';
import type { Council } from '@app/domain/plans';
import { toVietnamese, type LegalDate } from '@app/domain/shared';
import { counted, otherVotesInWords, type OtherVote } from './other-votes.vi';
import type { SessionForm } from './attendance';
import type { Tally } from './tally';

/** What happened in a session, as the minutes tell it. Units, offices and titles are names for people: `xã Minh Long`. */
export interface SessionRecord {
  readonly form: SessionForm;
  /** how the plan has them vote, and what share of votes proposes a unit */
  readonly vote: Pick<Council, 'ballot' | 'pass'>;
  readonly papersSentOn: LegalDate;
  readonly papersLate: boolean;
  /** the last day on which a written opinion came, where that is after the meeting */
  readonly writtenUntil: LegalDate | null;
  readonly results: readonly { readonly unit: string; readonly tally: Tally }[];
  /** dossiers withdrawn while they stood on the list */
  readonly dropped: readonly string[];
  readonly standIns: readonly { readonly title: string; readonly standIn: string; readonly votes: boolean }[];
  readonly recusals: readonly { readonly unit: string; readonly title: string; readonly ownUnit: boolean }[];
  readonly otherVotes: readonly OtherVote[];
  /** agencies whose silence was taken for agreement */
  readonly silent: readonly { readonly unit: string; readonly office: string }[];
  /** agencies that found a criterion otherwise than the lead */
  readonly dissent: readonly {
    readonly unit: string;
    readonly office: string;
    readonly criterion: string;
    readonly verdict: Verdict;
  }[];
}

export interface MinutesText {
  readonly proceedings: string[];
  readonly remarks: string[];
  readonly conclusions: string[];
}

/** The sentences of the minutes: made from the record, so that nobody has to remember what must not be left out. */
export function minutesText(record: SessionRecord): MinutesText {
  return { proceedings: proceedings(record), remarks: remarks(record), conclusions: conclusions(record) };
}

function proceedings({
  form,
  vote,
  papersSentOn,
  papersLate,
  writtenUntil,
  results,
  dropped,
  silent,
}: SessionRecord): string[] {
  const isSecret = vote.ballot === 'secret';
  const late = papersLate ? ', sau thời hạn của kế hoạch' : '';
  return [
    `${form === 'poll' ? 'Phiếu lấy ý kiến' : 'Giấy mời'} và tài liệu gửi các thành viên ngày ${toVietnamese(papersSentOn)}${late}.`,
    form === 'poll'
      ? `Hội đồng lấy ý kiến bằng văn bản${isSecret ? ', bằng phiếu kín,' : ''} về ${counted(results.length)} địa bàn.`
      : `Hội đồng nghe báo cáo thẩm định, thảo luận và ${isSecret ? 'bỏ phiếu kín' : 'biểu quyết'} về ${counted(results.length)} địa bàn.`,
    `Địa bàn được đề nghị công nhận khi có ${voteInVietnamese(vote.pass)} đồng ý.`,
    ...(writtenUntil
      ? [`Ý kiến bằng văn bản của thành viên vắng mặt được nhận sau cuộc họp, đến ngày ${toVietnamese(writtenUntil)}.`]
      : []),
    ...grouped(silent.map(({ office, unit }) => [office, unit])).map(
      ([office, units]) => `${office} quá thời hạn không có ý kiến, coi như thống nhất: ${units.join(', ')}.`,
    ),
    ...(dropped.length > 0 ? [`Không xét do địa phương đã rút hồ sơ: ${dropped.join(', ')}.`] : []),
  ];
}

function remarks({ standIns, recusals, otherVotes, dissent, results }: SessionRecord): string[] {
  return [
    ...standIns.map(
      ({ title, standIn, votes }) =>
        `${standIn} dự thay ${title}${votes ? ', được ủy quyền biểu quyết' : ', không biểu quyết'}.`,
    ),
    ...recusals.map(
      ({ unit, title, ownUnit }) =>
        `${title} không biểu quyết về ${unit} (${ownUnit ? 'địa bàn của mình' : 'đã khai có liên quan'}).`,
    ),
    ...dissent.map(
      ({ unit, office, criterion, verdict }) =>
        `Ý kiến khác cơ quan chủ trì: ${office}, ${unit}, ${criterion}: ${VERDICT_VI[verdict]}.`,
    ),
    ...otherVotesInWords({ otherVotes, results }),
  ];
}

function conclusions({ results }: SessionRecord): string[] {
  const units = (proposed: boolean | null): string[] =>
    results.filter(({ tally }) => tally.proposed === proposed).map(({ unit }) => unit);
  const [yes, no, open] = [units(true), units(false), units(null)];
  return [
    ...(yes.length > 0 || results.length === 0
      ? [`Hội đồng biểu quyết đề nghị công nhận ${counted(yes.length)} địa bàn.`]
      : []),
    ...(no.length > 0 ? [`Không đề nghị công nhận ${counted(no.length)} địa bàn: ${no.join(', ')}.`] : []),
    ...(open.length > 0 ? [`Chưa đủ điều kiện biểu quyết, chuyển phiên sau: ${open.join(', ')}.`] : []),
  ];
}

function grouped(pairs: readonly (readonly [string, string])[]): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return [...groups];
}
