import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { DayCursor } from '@app/platform';
import { SubjectView } from '@app/workflow';

const STATES = ['waiting', 'overdue', 'answered'] as const;

export class ListDifficultiesQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  period?: string;

  @ApiPropertyOptional({ enum: STATES })
  @IsOptional()
  @IsIn(STATES)
  state?: (typeof STATES)[number];

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

export class DifficultyLine {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty()
  title: string;
  @ApiProperty()
  fromOfficeName: string;
  @ApiProperty({ format: 'date' })
  raisedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  due: string | null;
  @ApiProperty({ enum: STATES })
  state: string;
  @ApiProperty()
  stateLabel: string;
  @ApiProperty({ description: 'answered late' })
  late: boolean;
}

export class DifficultyList {
  @ApiProperty({ type: [DifficultyLine] })
  items: DifficultyLine[];
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
  @ApiProperty()
  total: number;
}

export class DifficultyPage {
  @ApiProperty({ type: SubjectView })
  subject: SubjectView;
  @ApiProperty({ format: 'uuid' })
  periodId: string;
  @ApiProperty()
  fromOfficeName: string;
  @ApiProperty()
  toOfficeName: string;
  @ApiProperty({ type: String, nullable: true, description: 'through whose hands it goes' })
  viaOfficeName: string | null;
  @ApiProperty({ format: 'date' })
  raisedOn: string;
  @ApiProperty()
  text: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  due: string | null;
  @ApiProperty({ type: String, nullable: true })
  answer: string | null;
  @ApiProperty({ type: Date, nullable: true })
  answeredAt: Date | null;
  @ApiProperty()
  late: boolean;
}
