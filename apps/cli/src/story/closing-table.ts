import type { Outcome, TargetOutcome } from './outcome';
import { shown } from './stage/days';

const WIDTH = 78;
/** more refusals than this are counted, not told */
const TOLD = 12;

/** The end of the story on one screen. */
export function closingTable(outcome: Outcome): string[] {
  const { refusals, signedByHand, plans, finalReports, withoutDay, dossiers, targets, reported, measured } = outcome;
  const line = (label: string, value: string | number): string => `  ${label.padEnd(52)} ${String(value).padStart(10)}`;
  return [
    '',
    '─'.repeat(WIDTH),
    line('Xã, phường, đặc khu thuộc kế hoạch', outcome.units),
    line('Được chọn', outcome.selected),
    line('Được công nhận', outcome.recognised),
    line('Không được công nhận', outcome.notRecognised),
    ...refusals
      .slice(0, TOLD)
      .map(({ name, failed, because }) => `      ${name.padEnd(16)} ${failed.join(', ').padEnd(4)} ${because}`),
    ...(refusals.length > TOLD ? [`      … và ${refusals.length - TOLD} địa bàn khác`] : []),
    line('Rút hồ sơ', outcome.withdrawn),
    line('Kế hoạch: đúng hạn / quá hạn', `${plans.onTime} / ${plans.late}`),
    line('Báo cáo sơ kết: đúng hạn / quá hạn', `${finalReports.onTime} / ${finalReports.late}`),
    line('Nhiệm vụ không có ngày: đã gửi / chưa gửi', `${withoutDay.sent} / ${withoutDay.open}`),
    line('Hồ sơ: đúng hạn / quá hạn', `${dossiers.onTime} / ${dossiers.late}`),
    line('Lượt nhắc việc đã gửi', outcome.reminders),
    line('Việc quá hạn', outcome.overdue),
    line('Văn bản phát hành có đủ chữ ký số hợp lệ', outcome.signedTwice),
    line('Văn bản ký nơi khác, ghi nhận vào sổ', outcome.recordedElsewhere),
    ...(signedByHand.length > 0 ? [`      Tờ trình ký tay, bản quét: ${signedByHand.join(', ')}`] : []),
    ...outcome.classes.map(({ label, units }) => line(label, units)),
    '',
    ...targets.flatMap((one) => targetLines(one, '')),
    ...reported.flatMap((one) => targetLines(one, ' (chỉ báo cáo)')),
    ...measured.flatMap(({ on, targets: then }) => [
      '',
      `  Đến ngày ${shown(on)}:`,
      ...then.flatMap((one) => targetLines(one, '')),
    ]),
    '─'.repeat(WIDTH),
  ];
}

export function targetLines(target: TargetOutcome, note: string): string[] {
  const { label, required, actual, missing, behind } = target;
  const counts = `cần ${String(required).padStart(6)}, có ${String(actual).padStart(6)}`;
  return [
    `  ${label.padEnd(34)} ${counts}: ${resultOf(target)}${note}`,
    ...(missing.length > 0 ? [`      còn thiếu: ${missing.join('; ')}`] : []),
    ...(behind.length > 0 ? [`      còn chậm: ${behind.join('; ')}`] : []),
  ];
}

/** What nobody has told fails nobody; what is to be reached in a later year is not missed in this one. */
function resultOf({ verdict, nothingArose, later }: TargetOutcome): string {
  if (nothingArose) return 'không phát sinh';
  if (verdict === 'undetermined') return 'chưa đủ căn cứ';
  if (verdict === 'met') return 'đạt';
  return later === null ? 'không đạt' : `chưa đạt, hạn ${shown(later)}`;
}
