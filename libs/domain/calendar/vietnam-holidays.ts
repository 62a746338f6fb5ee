import { legalDate } from '@app/domain/shared';
import { workingCalendar, type CalendarDay, type CalendarDayKind, type WorkingCalendar } from './working-calendar';

type Row = readonly [date: string, kind: CalendarDayKind, label: string];

/** Years whose days off, swaps included, were announced. In the others stand only the days that the law itself fixes. */
export const ANNOUNCED_YEARS: readonly number[] = [2023, 2024, 2025, 2026];

/**
 * Days off of civil servants, Điều 112 BLLĐ 2019 and the yearly announcements; 24/11 from 2026 on (NQ 28/2026/QH16).
 * Tết and Giỗ Tổ follow the moon and appear only once announced: no lunar rule is coded. An office edits its own copy.
 */
export const VIETNAM_DAYS: readonly CalendarDay[] = (
  [
    ['2023-01-01', 'holiday', 'Tết Dương lịch'],
    ['2023-01-02', 'compensatory', 'Nghỉ bù Tết Dương lịch'],
    ['2023-01-20', 'holiday', 'Tết Nguyên đán'],
    ['2023-01-21', 'holiday', 'Tết Nguyên đán'],
    ['2023-01-22', 'holiday', 'Tết Nguyên đán'],
    ['2023-01-23', 'holiday', 'Tết Nguyên đán'],
    ['2023-01-24', 'holiday', 'Tết Nguyên đán'],
    ['2023-01-25', 'compensatory', 'Nghỉ bù Tết Nguyên đán'],
    ['2023-01-26', 'compensatory', 'Nghỉ bù Tết Nguyên đán'],
    ['2023-04-29', 'holiday', 'Giỗ Tổ Hùng Vương'],
    ['2023-04-30', 'holiday', 'Ngày Chiến thắng'],
    ['2023-05-01', 'holiday', 'Quốc tế lao động'],
    ['2023-05-02', 'compensatory', 'Nghỉ bù Giỗ Tổ Hùng Vương'],
    ['2023-05-03', 'compensatory', 'Nghỉ bù Ngày Chiến thắng'],
    ['2023-09-01', 'holiday', 'Quốc khánh'],
    ['2023-09-02', 'holiday', 'Quốc khánh'],
    ['2023-09-04', 'compensatory', 'Nghỉ bù Quốc khánh'],

    ['2024-01-01', 'holiday', 'Tết Dương lịch'],
    ['2024-02-08', 'holiday', 'Tết Nguyên đán'],
    ['2024-02-09', 'holiday', 'Tết Nguyên đán'],
    ['2024-02-10', 'holiday', 'Tết Nguyên đán'],
    ['2024-02-11', 'holiday', 'Tết Nguyên đán'],
    ['2024-02-12', 'holiday', 'Tết Nguyên đán'],
    ['2024-02-13', 'compensatory', 'Nghỉ bù Tết Nguyên đán'],
    ['2024-02-14', 'compensatory', 'Nghỉ bù Tết Nguyên đán'],
    ['2024-04-18', 'holiday', 'Giỗ Tổ Hùng Vương'],
    ['2024-04-29', 'compensatory', 'Hoán đổi với thứ Bảy 04/5/2024'],
    ['2024-04-30', 'holiday', 'Ngày Chiến thắng'],
    ['2024-05-01', 'holiday', 'Quốc tế lao động'],
    ['2024-05-04', 'working-saturday', 'Làm bù cho thứ Hai 29/4/2024'],
    ['2024-09-02', 'holiday', 'Quốc khánh'],
    ['2024-09-03', 'holiday', 'Quốc khánh'],

    ['2025-01-01', 'holiday', 'Tết Dương lịch'],
    ['2025-01-27', 'holiday', 'Tết Nguyên đán'],
    ['2025-01-28', 'holiday', 'Tết Nguyên đán'],
    ['2025-01-29', 'holiday', 'Tết Nguyên đán'],
    ['2025-01-30', 'holiday', 'Tết Nguyên đán'],
    ['2025-01-31', 'holiday', 'Tết Nguyên đán'],
    ['2025-04-07', 'holiday', 'Giỗ Tổ Hùng Vương'],
    ['2025-04-26', 'working-saturday', 'Làm bù cho thứ Sáu 02/5/2025'],
    ['2025-04-30', 'holiday', 'Ngày Chiến thắng'],
    ['2025-05-01', 'holiday', 'Quốc tế lao động'],
    ['2025-05-02', 'compensatory', 'Hoán đổi với thứ Bảy 26/4/2025'],
    ['2025-09-01', 'holiday', 'Quốc khánh'],
    ['2025-09-02', 'holiday', 'Quốc khánh'],

    ['2026-01-01', 'holiday', 'Tết Dương lịch'],
    ['2026-01-02', 'compensatory', 'Hoán đổi với thứ Bảy 10/01/2026'],
    ['2026-01-10', 'working-saturday', 'Làm bù cho thứ Sáu 02/01/2026'],
    ['2026-02-16', 'holiday', 'Tết Nguyên đán'],
    ['2026-02-17', 'holiday', 'Tết Nguyên đán'],
    ['2026-02-18', 'holiday', 'Tết Nguyên đán'],
    ['2026-02-19', 'holiday', 'Tết Nguyên đán'],
    ['2026-02-20', 'holiday', 'Tết Nguyên đán'],
    ['2026-04-26', 'holiday', 'Giỗ Tổ Hùng Vương'],
    ['2026-04-27', 'compensatory', 'Nghỉ bù Giỗ Tổ Hùng Vương'],
    ['2026-04-30', 'holiday', 'Ngày Chiến thắng'],
    ['2026-05-01', 'holiday', 'Quốc tế lao động'],
    ['2026-08-22', 'working-saturday', 'Làm bù cho thứ Hai 31/8/2026'],
    ['2026-08-31', 'compensatory', 'Hoán đổi với thứ Bảy 22/8/2026'],
    ['2026-09-01', 'holiday', 'Quốc khánh'],
    ['2026-09-02', 'holiday', 'Quốc khánh'],
    ['2026-11-24', 'holiday', 'Ngày Văn hóa Việt Nam'],

    ['2027-01-01', 'holiday', 'Tết Dương lịch'],
    ['2027-04-30', 'holiday', 'Ngày Chiến thắng'],
    ['2027-05-01', 'holiday', 'Quốc tế lao động'],
    ['2027-05-03', 'compensatory', 'Nghỉ bù Quốc tế lao động'],
    ['2027-09-02', 'holiday', 'Quốc khánh'],
    ['2027-11-24', 'holiday', 'Ngày Văn hóa Việt Nam'],

    ['2028-01-01', 'holiday', 'Tết Dương lịch'],
    ['2028-01-03', 'compensatory', 'Nghỉ bù Tết Dương lịch'],
    ['2028-04-30', 'holiday', 'Ngày Chiến thắng'],
    ['2028-05-01', 'holiday', 'Quốc tế lao động'],
    ['2028-05-02', 'compensatory', 'Nghỉ bù Ngày Chiến thắng'],
    ['2028-09-02', 'holiday', 'Quốc khánh'],
    ['2028-09-04', 'compensatory', 'Nghỉ bù Quốc khánh'],
    ['2028-11-24', 'holiday', 'Ngày Văn hóa Việt Nam'],

    ['2029-01-01', 'holiday', 'Tết Dương lịch'],
    ['2029-04-30', 'holiday', 'Ngày Chiến thắng'],
    ['2029-05-01', 'holiday', 'Quốc tế lao động'],
    ['2029-09-02', 'holiday', 'Quốc khánh'],
    ['2029-09-03', 'compensatory', 'Nghỉ bù Quốc khánh'],
    ['2029-11-24', 'holiday', 'Ngày Văn hóa Việt Nam'],
    ['2029-11-26', 'compensatory', 'Nghỉ bù Ngày Văn hóa Việt Nam'],

    ['2030-01-01', 'holiday', 'Tết Dương lịch'],
    ['2030-04-30', 'holiday', 'Ngày Chiến thắng'],
    ['2030-05-01', 'holiday', 'Quốc tế lao động'],
    ['2030-09-02', 'holiday', 'Quốc khánh'],
    ['2030-11-24', 'holiday', 'Ngày Văn hóa Việt Nam'],
    ['2030-11-25', 'compensatory', 'Nghỉ bù Ngày Văn hóa Việt Nam'],
  ] satisfies readonly Row[]
).map(([date, kind, label]) => ({ date: legalDate(date), kind, label }));

/** The calendar that an installation starts from. */
export const VIETNAM_CALENDAR: WorkingCalendar = workingCalendar(VIETNAM_DAYS, ANNOUNCED_YEARS);
