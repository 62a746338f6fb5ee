import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { DOSSIER_STATES, type DossierState } from '@app/domain/dossiers';
import type { Track } from '@app/domain/plans';
import { FreeText } from '@app/platform';
import { TRACKS } from '../enter-review/review.dto';

export class ListDossiersQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  period?: string;

  @ApiPropertyOptional({ enum: DOSSIER_STATES })
  @IsOptional()
  @IsIn(DOSSIER_STATES)
  state?: DossierState;

  @ApiPropertyOptional({ enum: TRACKS })
  @IsOptional()
  @IsIn(TRACKS)
  track?: Track;

  @ApiPropertyOptional({ description: 'part of the unit’s name or of the dossier’s code; diacritics do not matter' })
  @IsOptional()
  @FreeText(100)
  q?: string;

  @ApiPropertyOptional({ description: 'only those whose turn is mine' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => value === 'true' || value === true)
  @IsBoolean()
  mine?: boolean;

  @ApiPropertyOptional({ format: 'uuid', description: '`next` of the page before' })
  @IsOptional()
  @IsUUID()
  after?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

export class DossierLine {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty({ type: String, nullable: true, description: 'mã hồ sơ, once sent' })
  code: string | null;
  @ApiProperty()
  unitCode: string;
  @ApiProperty()
  unitName: string;
  @ApiProperty({ enum: DOSSIER_STATES })
  state: DossierState;
  @ApiProperty()
  stateLabel: string;
  @ApiProperty({ enum: TRACKS, type: String, nullable: true })
  track: Track | null;
  @ApiProperty()
  late: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  sentOn: string | null;
  @ApiProperty({ type: [String], description: 'names of the offices whose turn it is' })
  waitingFor: string[];
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'nearest open deadline' })
  due: string | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'negative when overdue; while paused: as many as are left when the clock runs on',
  })
  workingDaysLeft: number | null;
  @ApiProperty({ description: 'the clock stands still' })
  paused: boolean;
}

export class StateCount {
  @ApiProperty({ enum: DOSSIER_STATES })
  state: DossierState;
  @ApiProperty()
  label: string;
  @ApiProperty()
  count: number;
}

export class DossierList {
  @ApiProperty({ type: [DossierLine] })
  items: DossierLine[];
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
  @ApiProperty()
  total: number;
  @ApiProperty({ type: [StateCount], description: 'of the same filters without the state' })
  counts: StateCount[];
}
