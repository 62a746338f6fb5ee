import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, Matches, ValidateNested } from 'class-validator';
import type { FigureValue } from '@app/domain/plans';
import { IsFigureValue } from '@app/dossiers';
import { FreeText, MayBeAbsent } from '@app/platform';

export class FinalFigureBody {
  @ApiProperty({ example: 'settled-addicts' })
  @Matches(/^[a-z0-9-]{1,60}$/, { message: 'Mã chỉ tiêu chưa đúng dạng.' })
  indicator: string;

  @IsFigureValue('of the type that the indicator has')
  value: FigureValue;

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
