import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { PlanDay } from '@app/domain/plans';
import { FreeText, MayBeAbsent } from '@app/platform';

const KINDS = ['period', 'phase', 'selection', 'registration', 'duty', 'dossier', 'confirmation', 'target'] as const;
const NOTICES = ['first', 'reminder', 'overdue'] as const;

export class CalendarQuery {
  @ApiPropertyOptional({ example: '21361', description: 'code or name of a unit: only what concerns it' })
  @MayBeAbsent()
  @FreeText(60)
  unit?: string;
}

export class PlanNoticeView {
  @ApiProperty({ format: 'date' })
  on: string;
  @ApiProperty({ enum: NOTICES })
  kind: (typeof NOTICES)[number];
  @ApiProperty({ example: 'nhắc' })
  label: string;
}

export class PlanDayView {
  @ApiProperty({ enum: KINDS })
  kind: PlanDay['kind'];
  @ApiProperty({ example: 'Nhiệm vụ' })
  kindLabel: string;
  @ApiProperty()
  id: string;
  @ApiProperty({ example: 'Báo cáo quý I/2026', description: 'with its cycle' })
  label: string;
  @ApiProperty({ description: '`once`, a cycle (`2025-08`), a phase, or the year in which the period ends' })
  key: string;
  @ApiProperty({ type: [String], description: 'who does it' })
  who: string[];
  @ApiProperty({ type: String, nullable: true })
  to: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'first day, where there is one' })
  from: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'last valid day; null: none yet' })
  due: string | null;
  @ApiProperty({ description: 'the last valid day is a day off; it does not move' })
  dayOff: boolean;
  @ApiProperty({ type: [String], description: 'what must get a date first, in words' })
  waitsFor: string[];
  @ApiProperty({ type: [PlanNoticeView] })
  notices: PlanNoticeView[];
  @ApiProperty({ type: String, nullable: true, example: 'mục V.1', description: 'clause, as people cite it' })
  clause: string | null;
}

export class CalendarUnit {
  @ApiProperty()
  code: string;
  @ApiProperty()
  name: string;
}

export class CalendarView {
  @ApiProperty({ type: CalendarUnit, nullable: true, description: 'null: everybody’s days' })
  unit: CalendarUnit | null;
  @ApiProperty({ type: CalendarUnit, nullable: true, description: 'a unit of the plan, as one may ask for it' })
  example: CalendarUnit | null;
  @ApiProperty({ type: [PlanDayView], description: 'in the order of time; what has no day yet stands at the end' })
  days: PlanDayView[];
  @ApiProperty({
    type: [Number],
    example: [2027],
    description:
      'years of these days whose days off nobody has announced: what is counted in working days may still move',
  })
  unannounced: number[];
  @ApiProperty({ description: 'messages that go out in all' })
  notices: number;
}
