import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsIn,
  Matches,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { FreeText, IsUnitCode, MayBeAbsent } from '@app/platform';

const TRACKS = ['keep', 'build', 'convert'] as const;

export class ProposedUnitBody {
  @ApiProperty({ example: '21361', description: 'code of the statistics office' })
  @IsUnitCode()
  code: string;

  @ApiProperty({ enum: TRACKS })
  @IsIn(TRACKS, { message: 'Chọn giữ vững, xây dựng mới hoặc chuyển hóa.' })
  track: (typeof TRACKS)[number];

  @ApiPropertyOptional({ maxLength: 1_000 })
  @MayBeAbsent()
  @FreeText(1_000)
  reason?: string;
}

export class SubmissionBody {
  @ApiProperty({ example: '385/TTr-CAT-PC04', description: 'number and symbol of the Tờ trình' })
  @FreeText(60)
  @MinLength(3, { message: 'Phải ghi số, ký hiệu Tờ trình.' })
  number: string;

  @ApiProperty({ format: 'date' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Ngày theo dạng năm-tháng-ngày.' })
  date: string;
}

export class ProposeListBody {
  @ApiProperty({ type: [ProposedUnitBody] })
  @IsArray()
  @ArrayMinSize(1, { message: 'Danh sách phải có ít nhất một địa bàn.' })
  @ArrayMaxSize(500, { message: 'Danh sách quá dài.' })
  @ValidateNested({ each: true })
  @Type(() => ProposedUnitBody)
  units: ProposedUnitBody[];

  @ApiProperty({ type: SubmissionBody })
  @IsDefined({ message: 'Phải ghi số và ngày của Tờ trình.' })
  @ValidateNested()
  @Type(() => SubmissionBody)
  submission: SubmissionBody;
}
