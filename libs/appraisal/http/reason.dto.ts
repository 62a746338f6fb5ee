import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty } from 'class-validator';
import { FreeText } from '@app/platform';

export class ReasonBody {
  @ApiProperty({ maxLength: 2_000 })
  @FreeText(2_000)
  @IsNotEmpty({ message: 'Phải ghi rõ lý do.' })
  reason: string;
}
