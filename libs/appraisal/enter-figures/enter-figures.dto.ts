import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, Matches, ValidateNested } from 'class-validator';
import type { FigureValue } from '@app/domain/plans';
import { IsFigureValueOrNull } from '@app/dossiers';
import { FreeText, MayBeAbsent } from '@app/platform';

export class AppraisalFigureBody {
  @ApiProperty({ example: 'settled-addicts' })
  @Matches(/^[a-z0-9-]{1,60}$/, { message: 'Mã chỉ tiêu chưa đúng dạng.' })
  indicator: string;

  @IsFigureValueOrNull('of the type that the indicator has; null takes back what was entered')
  value: FigureValue | null;

  @ApiPropertyOptional({ maxLength: 1_000, description: 'source of the count, explanation of a difference' })
  @MayBeAbsent()
  @FreeText(1_000)
  note?: string;
}

export class AppraisalFiguresBody {
  @ApiProperty({ type: [AppraisalFigureBody] })
  @IsArray()
  @ArrayMinSize(1, { message: 'Chưa nhập số liệu nào.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => AppraisalFigureBody)
  figures: AppraisalFigureBody[];
}

export class FiguresEntered {
  @ApiProperty({ description: 'new version of the dossier' })
  version: number;
}
