import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsNotEmpty, Matches, Max, Min, ValidateNested } from 'class-validator';
import { FreeText, MayBeAbsent } from '@app/platform';
import { IsLegalDay } from '../http/legal-day';

export class OnSiteCountBody {
  @ApiProperty({ example: 'gathering-points' })
  @Matches(/^[a-z0-9-]{1,60}$/, { message: 'Mã chỉ tiêu chưa đúng dạng.' })
  indicator: string;

  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsInt({ message: 'Phải là số nguyên.' })
  @Min(0, { message: 'Không được là số âm.' })
  @Max(10_000_000, { message: 'Số quá lớn.' })
  value: number;
}

export class OnSiteCheckBody {
  @ApiProperty({ format: 'date', description: 'day of the check; not in the future' })
  @IsLegalDay()
  checkedOn: string;

  @ApiProperty({ maxLength: 2_000, description: 'who took part, by office and title' })
  @FreeText(2_000)
  @IsNotEmpty({ message: 'Phải nêu thành phần kiểm tra.' })
  participants: string;

  @ApiProperty({ maxLength: 10_000, description: 'in counts, without names of persons' })
  @FreeText(10_000)
  @IsNotEmpty({ message: 'Phải nêu kết quả kiểm tra.' })
  findings: string;

  @ApiPropertyOptional({ type: [OnSiteCountBody] })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => OnSiteCountBody)
  counts?: OnSiteCountBody[];
}

export class OnSiteCheckRecorded {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty({ description: 'new version of the dossier' })
  version: number;
}
