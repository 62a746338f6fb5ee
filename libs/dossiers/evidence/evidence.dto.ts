import { ApiProperty } from '@nestjs/swagger';
import { Matches, MinLength } from 'class-validator';
import { FreeText, MayBeAbsent } from '@app/platform';

export class AddEvidenceBody {
  @ApiProperty({ example: 'D8', description: 'id of the plan’s component' })
  @FreeText(20)
  @MinLength(1, { message: 'Phải chọn thành phần hồ sơ.' })
  component: string;

  @ApiProperty({
    required: false,
    example: '12/XN-CAX',
    description: 'number of the paper itself; needed for D4 and D8',
  })
  @MayBeAbsent()
  @FreeText(60)
  @MinLength(1, { message: 'Phải ghi số của văn bản.' })
  paperNumber?: string;

  @ApiProperty({ required: false, format: 'date', description: 'day of the paper itself' })
  @MayBeAbsent()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Ngày phải ở dạng năm-tháng-ngày.' })
  paperDate?: string;

  @ApiProperty({ type: 'string', format: 'binary', description: 'PDF, JPG, PNG, DOCX or XLSX, at most 20 MB' })
  @MayBeAbsent()
  file: unknown;
}

export class EvidenceAdded {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty()
  name: string;
  @ApiProperty({ description: 'bytes' })
  size: number;
  @ApiProperty({ description: 'version of the dossier afterwards' })
  version: number;
}

export class EvidenceWithdrawn {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty({ description: 'version of the dossier afterwards' })
  version: number;
}
