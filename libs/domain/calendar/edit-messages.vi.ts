import { parseLegalDate, toVietnamese, type Refusal } from '@app/domain/shared';
import type { CalendarDayKind } from './working-calendar';

export const calendarDayLabels: Readonly<Record<CalendarDayKind, string>> = {
  holiday: 'Nghỉ lễ, tết',
  compensatory: 'Nghỉ bù, hoán đổi',
  'working-saturday': 'Thứ Bảy làm bù',
};

const day = (value: unknown): string => {
  const date = parseLegalDate(String(value));
  return date ? toVietnamese(date) : String(value);
};

const SENTENCES: Readonly<Record<string, (params: Refusal['params']) => string>> = {
  'calendar.other-year': ({ date, year }) => `Ngày ${day(date)} không thuộc năm ${String(year)}.`,
  'calendar.day-twice': ({ date }) => `Ngày ${day(date)} ghi hai lần.`,
  'calendar.no-saturday': ({ date }) => `Ngày ${day(date)} không phải là thứ Bảy.`,
  'calendar.off-anyway': ({ date }) =>
    `Ngày ${day(date)} là cuối tuần, vốn đã nghỉ; ngày nghỉ bù phải là ngày trong tuần.`,
  'calendar.past': ({ date }) => `Ngày ${day(date)} đã qua hoặc là hôm nay, không sửa được nữa.`,
  'calendar.nothing-changed': () => 'Dự thảo không khác lịch đang dùng.',
  'calendar.preview-stale': () =>
    'Lịch hoặc các thời hạn đã thay đổi từ khi ông/bà xem trước. Xin xem trước lại rồi áp dụng.',
};

export const calendarSentence = ({ code, params }: Refusal): string => SENTENCES[code]?.(params) ?? code;
