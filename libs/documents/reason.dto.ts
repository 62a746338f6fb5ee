import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, MaxLength, MinLength } from 'class-validator';

/** Typed text as it is stored: macOS and some keyboards send letters and marks apart. */
const tidy = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.normalize('NFC').trim() : value;

export class DocumentReasonBody {
  @ApiProperty({ maxLength: 1000, description: 'why; stands in history' })
  @Transform(tidy)
  @IsString()
  @MinLength(1, { message: 'Phải ghi rõ lý do.' })
  @MaxLength(1000, { message: 'Lý do quá dài (tối đa 1.000 ký tự).' })
  reason: string;
}
