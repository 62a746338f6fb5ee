import { ApiProperty } from '@nestjs/swagger';
import { MinLength } from 'class-validator';
import { FreeText } from '@app/platform';

export class DossierReasonBody {
  @ApiProperty({ maxLength: 1000, description: 'why; stands in history' })
  @FreeText(1000)
  @MinLength(1, { message: 'Phải ghi rõ lý do.' })
  reason: string;
}
