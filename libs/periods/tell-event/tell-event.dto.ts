import { ApiProperty } from '@nestjs/swagger';
import { Matches, MinLength } from 'class-validator';
import { FreeText } from '@app/platform';

export class TellEventBody {
  @ApiProperty({ description: 'id in the plan', example: 'tk-bca' })
  @FreeText(60)
  event: string;

  @ApiProperty({ format: 'date', description: 'the day of the paper, or on which it came about' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Ngày theo dạng năm-tháng-ngày.' })
  on: string;

  @ApiProperty({ maxLength: 200, description: 'number and symbol of the paper that says so' })
  @FreeText(200)
  @MinLength(3, { message: 'Phải ghi số, ký hiệu văn bản làm căn cứ.' })
  paper: string;
}

export class CorrectEventBody extends TellEventBody {
  @ApiProperty({ minLength: 3, maxLength: 2_000, description: 'why what was told is not true' })
  @FreeText(2_000)
  @MinLength(3, { message: 'Phải ghi rõ lý do.' })
  reason: string;
}
