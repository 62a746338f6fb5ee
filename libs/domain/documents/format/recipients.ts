/**
 * Ô 9b, the lines under “Nơi nhận:”: dash before, `;` after, and `.` after the last one, which is the file copy (NĐ 30/2020,
 * Phụ lục I, mục II.9).
 */
export function recipientLines(recipients: readonly string[]): string[] {
  return recipients.map((recipient, index) => `- ${recipient}${index === recipients.length - 1 ? '.' : ';'}`);
}

/** The last recipient: where the original is kept and which unit drafted it: `Lưu: VT, NC`. */
export function fileCopy(...keepers: readonly string[]): string {
  return `Lưu: ${['VT', ...keepers].join(', ')}`;
}

/**
 * Ô 9a. One addressee stands on the line of “Kính gửi:”, several stand below with dash, `;` and a final `.` (mục II.9).
 */
export function addresseeLines(addressees: readonly string[]): string[] {
  if (addressees.length === 1) return [`Kính gửi: ${addressees[0]}`];
  return ['Kính gửi:', ...recipientLines(addressees)];
}
