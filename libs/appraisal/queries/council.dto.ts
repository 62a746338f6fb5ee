import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import type { SessionForm } from '@app/domain/appraisal';
import type { CouncilRole } from '@app/domain/plans';
import type { SessionStatus } from '../persistence/council-session.entity';

export class CouncilMemberView {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty({ enum: ['chair', 'vice-chair', 'member', 'secretary'] })
  role: CouncilRole;
  @ApiProperty()
  roleLabel: string;
  @ApiProperty()
  title: string;
  @ApiProperty()
  officeName: string;
  @ApiProperty()
  invited: boolean;
  @ApiProperty()
  votes: boolean;
  @ApiProperty({ description: 'the reader sits in this chair' })
  own: boolean;
}

export class CouncilView {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ type: String, nullable: true })
  decisionNumber: string | null;
  @ApiProperty({ format: 'date', nullable: true, type: String })
  decisionDate: string | null;
  @ApiProperty({ type: [CouncilMemberView] })
  members: CouncilMemberView[];
}

export class SessionSummary {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty()
  ordinal: number;
  @ApiProperty({ enum: ['meeting', 'poll'] })
  form: SessionForm;
  @ApiProperty({ format: 'date' })
  meetsOn: string;
  @ApiProperty()
  startsAt: string;
  @ApiProperty()
  room: string;
  @ApiProperty({ enum: ['called', 'sitting', 'closed', 'postponed'] })
  status: SessionStatus;
  @ApiProperty({ description: 'dossiers on its list' })
  items: number;
  @ApiProperty()
  proposed: number;
  @ApiProperty()
  notProposed: number;
}

export class SessionsQuery {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Mã không đúng dạng.' })
  period: string;

  @ApiPropertyOptional({ description: 'ordinal of the last session of the page before' })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Phải là số nguyên.' })
  @Min(1, { message: 'Phải là số nguyên dương.' })
  @Max(10_000, { message: 'Không có trang này; xin mở lại danh sách.' })
  after?: number;

  @ApiPropertyOptional({ minimum: 1, maximum: 200 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Phải là số nguyên.' })
  @Min(1, { message: 'Từ 1 đến 200.' })
  @Max(200, { message: 'Từ 1 đến 200.' })
  limit?: number;
}

export class SessionList {
  @ApiProperty({ type: [SessionSummary] })
  items: SessionSummary[];
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
  @ApiProperty()
  total: number;
}
