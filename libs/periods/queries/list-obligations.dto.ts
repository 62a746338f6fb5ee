import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { DayCursor, FreeText, IsUnitCode } from '@app/platform';

export const OBLIGATION_STATES = ['open', 'overdue', 'sent', 'returned', 'accepted', 'dropped'] as const;
const VIEWS = ['all', 'turn', 'owing', 'accepting'] as const;
const ID = /^[\w.-]{1,60}$/;

export class ListObligationsQuery {
  @ApiPropertyOptional({
    enum: VIEWS,
    description: '`turn`: waits for me; `owing`: owed by my office; `accepting`: taken in by my office',
  })
  @IsOptional()
  @IsIn(VIEWS)
  view?: (typeof VIEWS)[number];

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  period?: string;

  @ApiPropertyOptional({ description: 'id of the obligation in the plan' })
  @IsOptional()
  @Matches(ID)
  obligation?: string;

  @ApiPropertyOptional({ description: 'occurrence: `once`, `2025-08`, a phase' })
  @IsOptional()
  @Matches(ID)
  occurrence?: string;

  @ApiPropertyOptional({ enum: OBLIGATION_STATES })
  @IsOptional()
  @IsIn(OBLIGATION_STATES)
  state?: (typeof OBLIGATION_STATES)[number];

  @ApiPropertyOptional({ enum: ['true'], description: 'overdue, or sent late' })
  @IsOptional()
  @IsIn(['true'])
  late?: 'true';

  @ApiPropertyOptional({ description: 'owing office' })
  @IsOptional()
  @Matches(ID)
  office?: string;

  @ApiPropertyOptional({ description: 'commune of the owing office' })
  @IsOptional()
  @IsUnitCode()
  unit?: string;

  @ApiPropertyOptional({
    description: 'part of the duty’s title or of the owing office’s name; diacritics do not matter',
  })
  @IsOptional()
  @FreeText(100)
  q?: string;

  @ApiPropertyOptional({ description: '`next` of the page before' })
  @IsOptional()
  @DayCursor()
  after?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

export class ObligationLine {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty()
  title: string;
  @ApiProperty({ description: 'id in the plan' })
  obligation: string;
  @ApiProperty()
  occurrence: string;
  @ApiProperty()
  owingOffice: string;
  @ApiProperty()
  owingOfficeName: string;
  @ApiProperty()
  acceptOffice: string;
  @ApiProperty({ type: String, nullable: true })
  unitCode: string | null;
  @ApiProperty({ enum: OBLIGATION_STATES })
  state: string;
  @ApiProperty()
  stateLabel: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  opens: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'last valid day; null: the plan gives none',
  })
  due: string | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'working days until the last valid day; negative: overdue',
  })
  workingDaysLeft: number | null;
  @ApiProperty({ type: Date, nullable: true })
  sentAt: Date | null;
  @ApiProperty({ description: 'sent late' })
  late: boolean;
  @ApiProperty()
  version: number;
}

export class ObligationCounters {
  @ApiProperty()
  open: number;
  @ApiProperty()
  overdue: number;
  @ApiProperty()
  sent: number;
  @ApiProperty()
  returned: number;
  @ApiProperty()
  accepted: number;
  @ApiProperty({ description: 'a revision of the plan asks for it no longer' })
  dropped: number;
  @ApiProperty({ description: 'sent late' })
  late: number;
}

export class ObligationList {
  @ApiProperty({ type: [ObligationLine] })
  items: ObligationLine[];
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
  @ApiProperty()
  total: number;
  @ApiProperty({ type: ObligationCounters, description: 'of the same filters but the state' })
  counters: ObligationCounters;
}
