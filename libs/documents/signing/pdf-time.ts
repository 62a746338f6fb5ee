const HANOI_OFFSET_MS = 7 * 3_600_000; // UTC+7 all year

/** `D:20251218143005+07'00'`: a PDF date in Hanoi time. */
export function pdfTime(instant: Date): string {
  const digits = hanoi(instant).replace(/\D/g, '');
  return `D:${digits}+07'00'`;
}

/** The instant of a PDF date, or undefined when the text is none. Seconds and zone may be missing (ISO 32000-1, 7.9.4). */
export function instantOfPdfTime(text: string): Date | undefined {
  const match = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(?:Z|([+-]\d{2})'?(\d{2})?'?)?/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second = '00', zoneHour = '+00', zoneMinute = '00'] = match;
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zoneHour}:${zoneMinute}`);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

/** `2025-12-18T14:30:05+07:00`: ISO 8601 in Vietnam's zone, as signatures show it (NĐ 30/2020, Phụ lục I, mục II.8). */
export function isoTimeInHanoi(instant: Date): string {
  return `${hanoi(instant)}+07:00`;
}

function hanoi(instant: Date): string {
  return new Date(instant.getTime() + HANOI_OFFSET_MS).toISOString().slice(0, 19);
}
