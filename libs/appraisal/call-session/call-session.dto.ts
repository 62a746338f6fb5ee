import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsNotEmpty, IsUUID, Matches } from 'class-validator';
import type { SessionForm } from '@app/domain/appraisal';
import { FreeText, MayBeAbsent } from '@app/platform';
import { IsLegalDay } from '../http/legal-day';

const FORMS: readonly SessionForm[] = ['meeting', 'poll'];

export class CallSessionBody {
  @ApiProperty({ enum: FORMS, description: 'họp · lấy ý kiến bằng văn bản' })
  @IsIn(FORMS, { message: 'Giá trị không có trong danh sách chọn.' })
  form: SessionForm;

  @ApiProperty({ format: 'date', description: 'of the meeting; of a poll the last day for answers' })
  @IsLegalDay()
  meetsOn: string;

  @ApiProperty({ example: '08:00', description: 'Hà Nội time' })
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'Giờ chưa đúng (giờ:phút).' })
  startsAt: string;

  @ApiProperty({ maxLength: 300 })
  @FreeText(300)
  @IsNotEmpty({ message: 'Không được để trống.' })
  room: string;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'absent: every dossier of the period that waits for the council',
  })
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1, { message: 'Danh sách trống.' })
  @ArrayMaxSize(300, { message: 'Tối đa 300 hồ sơ.' })
  @ArrayUnique({ message: 'Một hồ sơ được nêu hai lần.' })
  @IsUUID(undefined, { each: true, message: 'Mã không đúng dạng.' })
  dossierIds?: string[];
}

export class SessionCalled {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty({ description: 'of the session: send back as If-Match' })
  version: number;
  @ApiProperty({ description: 'dossiers on its list' })
  items: number;
  @ApiProperty({ format: 'date', description: 'last day on which the papers are sent in time' })
  papersDue: string;
}
