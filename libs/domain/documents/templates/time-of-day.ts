/** Hanoi time. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** `08 giờ 15 phút` */
export function timeText({ hour, minute }: TimeOfDay): string {
  return `${String(hour).padStart(2, '0')} giờ ${String(minute).padStart(2, '0')} phút`;
}

/** @param text `16:05` */
export function timeOfDay(text: string): TimeOfDay {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return { hour, minute };
}
