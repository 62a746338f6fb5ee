import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsString, Matches, MinLength, ValidateNested } from 'class-validator';
import type { CalendarDayKind } from '@app/domain/calendar';
import { FreeText } from '@app/platform';

const KINDS: readonly CalendarDayKind[] = ['holiday', 'compensatory', 'working-saturday'];

export class CalendarDayBody {
  @ApiProperty({ format: 'date' })
  @IsString()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Ngày ghi dạng năm-tháng-ngày, ví dụ 2025-09-02.' })
  date: string;

  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS, { message: 'Loại ngày không có trong danh mục.' })
  kind: CalendarDayKind;

  @ApiProperty({ example: 'Quốc khánh', maxLength: 100 })
  @FreeText(100)
  @MinLength(1, { message: 'Xin ghi tên ngày nghỉ hoặc ngày làm bù.' })
  label: string;
}

/** A draft of a whole year: every day that differs from its day of the week. */
export class CalendarDraftBody {
  @ApiProperty({ description: 'the days off of the year have been announced, swaps included' })
  @IsBoolean()
  announced: boolean;

  @ApiProperty({ type: [CalendarDayBody], maxItems: 120 })
  @IsArray()
  @ArrayMaxSize(120, { message: 'Tối đa 120 ngày trong một năm.' })
  @ValidateNested({ each: true })
  @Type(() => CalendarDayBody)
  days: CalendarDayBody[];
}

export class ApplyCalendarBody extends CalendarDraftBody {
  @ApiProperty({ description: 'of the preview that was looked at' })
  @IsString()
  @Matches(/^[0-9a-f]{64}$/, { message: 'Xin xem trước rồi áp dụng.' })
  seen: string;

  @ApiProperty({ minLength: 3, maxLength: 2_000, description: 'number and date of the announcement' })
  @FreeText(2_000)
  @MinLength(3, { message: 'Phải ghi rõ căn cứ.' })
  reason: string;
}

export class CalendarDayView {
  @ApiProperty({ format: 'date' })
  date: string;
  @ApiProperty({ enum: KINDS })
  kind: CalendarDayKind;
  @ApiProperty()
  kindLabel: string;
  @ApiProperty()
  label: string;
}

export class CalendarChangeView {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty({ format: 'date-time' })
  at: string;
  @ApiProperty()
  by: string;
  @ApiProperty()
  reason: string;
  @ApiProperty({ type: [CalendarDayView], description: 'new, or of another kind or name than before' })
  set: CalendarDayView[];
  @ApiProperty({ type: [CalendarDayView] })
  removed: CalendarDayView[];
  @ApiProperty({ type: Boolean, nullable: true, description: 'null: as before' })
  announced: boolean | null;
  @ApiProperty({ description: 'deadlines that it moved' })
  moved: number;
}

export class CalendarYearView {
  @ApiProperty()
  year: number;
  @ApiProperty({
    description: 'false: only the days that the law itself fixes are known, and a counted day may still move',
  })
  announced: boolean;
  @ApiProperty({ type: [CalendarDayView] })
  days: CalendarDayView[];
  @ApiProperty({ format: 'date', description: 'days up to this one stay as they are' })
  today: string;
  @ApiProperty()
  mayEdit: boolean;
  @ApiProperty({ type: [CalendarChangeView], description: 'newest first, at most 50' })
  changes: CalendarChangeView[];
}

export class DeadlineMoveView {
  @ApiProperty({ format: 'uuid' })
  subjectId: string;
  @ApiProperty()
  kind: string;
  @ApiProperty()
  title: string;
  @ApiProperty()
  officeName: string;
  @ApiProperty({ format: 'date' })
  from: string;
  @ApiProperty({ format: 'date' })
  to: string;
}

export class KeptDeadlineView {
  @ApiProperty({ format: 'uuid' })
  subjectId: string;
  @ApiProperty()
  kind: string;
  @ApiProperty()
  title: string;
  @ApiProperty()
  officeName: string;
  @ApiProperty({ format: 'date' })
  due: string;
}

export class CalendarPreview {
  @ApiProperty({ type: [CalendarDayView] })
  set: CalendarDayView[];
  @ApiProperty({ type: [CalendarDayView] })
  removed: CalendarDayView[];
  @ApiProperty({ type: Boolean, nullable: true })
  announced: boolean | null;
  @ApiProperty({ description: 'open deadlines in all' })
  open: number;
  @ApiProperty()
  movedCount: number;
  @ApiProperty({ type: [DeadlineMoveView], description: 'the first 300' })
  moved: DeadlineMoveView[];
  @ApiProperty({ description: 'open deadlines whose day was promised and cannot be counted anew: they stay' })
  keptCount: number;
  @ApiProperty({ type: [KeptDeadlineView], description: 'the first 100' })
  kept: KeptDeadlineView[];
  @ApiProperty({ description: 'hand it back when applying' })
  seen: string;
}

export class CalendarApplied {
  @ApiProperty()
  moved: number;
}
