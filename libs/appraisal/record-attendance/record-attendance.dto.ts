import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsUUID, ValidateNested } from 'class-validator';
import { PRESENCES, type Presence } from '@app/domain/appraisal';
import { FreeText, MayBeAbsent } from '@app/platform';

export class AttendingBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Mã không đúng dạng.' })
  memberId: string;

  @ApiProperty({ enum: PRESENCES, description: 'có mặt · dự thay · ý kiến bằng văn bản · vắng' })
  @IsIn(PRESENCES, { message: 'Giá trị không có trong danh sách chọn.' })
  presence: Presence;

  @ApiPropertyOptional({ maxLength: 200, description: 'title of whoever sits in; needed for a stand-in' })
  @MayBeAbsent()
  @FreeText(200)
  standIn?: string;

  @ApiPropertyOptional({ description: 'the stand-in may vote (giấy ủy quyền)' })
  @MayBeAbsent()
  @IsBoolean()
  authorised?: boolean;
}

export class AttendanceBody {
  @ApiProperty({ type: [AttendingBody] })
  @IsArray()
  @ArrayMinSize(1, { message: 'Danh sách trống.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => AttendingBody)
  attending: AttendingBody[];
}
