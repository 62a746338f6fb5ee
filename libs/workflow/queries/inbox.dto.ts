import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { DayCursor } from '@app/platform';

export class InboxQuery {
  @ApiPropertyOptional({ description: 'only subjects of this kind, e.g. `dossier`' })
  @IsOptional()
  @Matches(/^[a-z-]{1,40}$/)
  kind?: string;

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

export class InboxLine {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty()
  kind: string;
  @ApiProperty()
  title: string;
  @ApiProperty({ type: String, nullable: true })
  unitCode: string | null;
  @ApiProperty()
  state: string;
  @ApiProperty()
  stateLabel: string;
  @ApiProperty({ format: 'date-time', description: 'since when it waits for me' })
  since: Date;
  @ApiProperty({ type: String, nullable: true, description: 'name of the nearest open deadline' })
  deadline: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
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

export class InboxCount {
  @ApiProperty()
  kind: string;
  @ApiProperty()
  state: string;
  @ApiProperty()
  count: number;
}

export class InboxList {
  @ApiProperty({ type: [InboxLine] })
  items: InboxLine[];
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
  @ApiProperty()
  total: number;
  @ApiProperty({ type: [InboxCount], description: 'of everything that waits for me, whatever the kind asked for' })
  counts: InboxCount[];
}
