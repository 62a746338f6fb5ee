import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

export class NotificationView {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty({ format: 'uuid' })
  subjectId: string;
  @ApiProperty()
  subjectKind: string;
  @ApiProperty()
  text: string;
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
