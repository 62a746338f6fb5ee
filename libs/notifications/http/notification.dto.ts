import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

export class DigestView {
  @ApiProperty({ description: 'how many subjects the notice speaks of' })
  count: number;
  @ApiProperty({
    description:
      'kind of duty, ids with `/` between them: of an obligation period/obligation/occurrence, of a dossier period/deadline',
  })
  duty: string;
  @ApiProperty({ description: 'the day had passed when it was told' })
  overdue: boolean;
}

export class NotificationView {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty({ format: 'uuid' })
  subjectId: string;
  @ApiProperty()
  subjectKind: string;
  @ApiProperty()
  text: string;
  @ApiProperty({ type: DigestView, nullable: true, description: 'null: it speaks of its subject alone' })
  digest: DigestView | null;
  @ApiProperty({ format: 'date-time' })
  toldAt: Date;
  @ApiProperty()
  read: boolean;
}

export class NotificationList {
  @ApiProperty({ type: [NotificationView] })
  items: NotificationView[];
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
  @ApiProperty()
  total: number;
  @ApiProperty()
  unread: number;
}

export class ReadNotifications {
  @ApiProperty({ format: 'uuid', description: 'the newest that is on the screen: what came after it stays unread' })
  @IsUUID()
  upTo: string;
}

export class NotificationQuery {
  @ApiProperty({ required: false, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  after?: string;

  @ApiProperty({ required: false, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}
