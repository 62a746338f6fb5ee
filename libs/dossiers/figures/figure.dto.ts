import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Max, MaxLength, MinLength, ValidateIf } from 'class-validator';
import { FreeText } from '@app/platform';

/** Larger than any count of a province; keeps a slip of the hand out of the database's integer. */
const MOST = 100_000_000;

export class FigureBody {
  @ApiProperty({ example: 'settled-addicts', description: 'id of the plan’s indicator' })
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  indicator: string;

  @ApiProperty({ type: Number, nullable: true, description: 'a whole number from 0; null takes back what was there' })
  // absent is not "nothing": whoever takes a count back says null
  @ValidateIf((_, value: unknown) => value !== null)
  @IsInt()
  @Max(MOST, { message: 'Số liệu lớn quá mức có thể.' })
  value: number | null;

  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 500 })
  @IsOptional()
  @FreeText(500)
  note?: string | null;
}
