import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsUUID, MinLength } from 'class-validator';
import { FreeText, MayBeAbsent } from '@app/platform';

export class RaiseDifficultyBody {
  @ApiProperty({ minLength: 10, maxLength: 10_000 })
  @FreeText(10_000)
  @MinLength(10, { message: 'Xin ghi rõ khó khăn, vướng mắc.' })
  text: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'absent: the period that is running in the province' })
  @MayBeAbsent()
  @IsUUID()
  periodId?: string;
}
