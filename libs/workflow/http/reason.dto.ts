import { ApiProperty } from '@nestjs/swagger';
import { MinLength } from 'class-validator';
import { FreeText } from '@app/platform';

/** An act that must say why. */
export class ReasonBody {
  @ApiProperty({ minLength: 3, maxLength: 2_000 })
  @FreeText(2_000)
  @MinLength(3, { message: 'Phải ghi rõ lý do.' })
  reason: string;
}
