import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, Matches, ValidateNested } from 'class-validator';
import { FreeText, MayBeAbsent } from '@app/platform';

export class FinalFigureBody {
  @ApiProperty({ example: 'settled-addicts' })
  @Matches(/^[a-z0-9-]{1,60}$/, { message: 'Mã chỉ tiêu chưa đúng dạng.' })
  indicator: string;

  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsInt({ message: 'Phải là số nguyên.' })
  value: number;

  @ApiPropertyOptional({ maxLength: 1_000 })
  @MayBeAbsent()
  @FreeText(1_000)
  note?: string;
}

export class FinalFiguresBody {
  @ApiProperty({ type: [FinalFigureBody] })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => FinalFigureBody)
  figures: FinalFigureBody[];
}

export class FinalFiguresStated {
  @ApiProperty({ description: 'new version of the dossier' })
  version: number;
}
