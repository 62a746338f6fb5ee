import type { Outcome } from './outcome';

const WIDTH = 78;

/** The end of the story on one screen. */
export function closingTable(outcome: Outcome): string[] {
  const { units, selected, recognised, notRecognised, withdrawn, reminders, overdue, targets, signedTwice, recordedElsewhere } = outcome;
  const line = (label: string, value: string | number): string => `  ${label.padEnd(52)} ${String(value).padStart(10)}`;
  return [
    '',
    '─'.repeat(WIDTH),
    line('Xã, phường, đặc khu thuộc kế hoạch', units),
    line('Được chọn', selected),
    line('Được công nhận', recognised),
    line('Không được công nhận', notRecognised.length),
    ...notRecognised.map(({ name, failed, because }) => `      ${name.padEnd(20)} ${failed.join(', ').padEnd(5)} ${because}`),
    line('Rút hồ sơ', withdrawn),
    line('Lượt nhắc việc đã gửi', reminders),
    line('Việc quá hạn', overdue),
    line('Văn bản phát hành có đủ hai chữ ký số hợp lệ', signedTwice),
    line('Văn bản ký nơi khác, ghi nhận vào sổ', recordedElsewhere),
    '',
    ...targets.map(
      ({ label, required, actual, met }) => `  ${label.padEnd(40)} cần ${String(required).padStart(3)}, có ${String(actual).padStart(3)}: ${met ? 'đạt' : 'không đạt'}`,
    ),
    '─'.repeat(WIDTH),
  ];
}
