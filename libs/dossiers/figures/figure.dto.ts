import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import type { FigureValue } from '@app/domain/plans';
import { FreeText } from '@app/platform';
import { IsFigureValueOrNull } from './figure-value';

export class FigureBody {
  @ApiProperty({ example: 'settled-addicts', description: 'id of the plan’s indicator' })
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  indicator: string;

  @IsFigureValueOrNull(
    'a whole number from 0, a day as 2025-07-31, a yes or no, or a grade, as the indicator is; null takes back what was there',
  )
  value: FigureValue | null;

  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 500 })
  @IsOptional()
  @FreeText(500)
  note?: string | null;
}
