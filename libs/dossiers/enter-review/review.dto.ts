import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, ValidateIf, ValidateNested } from 'class-validator';
import type { Track } from '@app/domain/plans';
import { FreeText, IsUnitCode } from '@app/platform';
import { FigureBody } from '../figures/figure.dto';

export const TRACKS = ['keep', 'build', 'convert'] as const satisfies readonly Track[];

export class ReviewBody {
  @ApiProperty({
    type: [FigureBody],
    description: 'the plan’s review table; each of its indicators must be known afterwards',
  })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => FigureBody)
  figures: FigureBody[];

  @ApiProperty({
    enum: TRACKS,
    nullable: true,
    type: String,
    description: 'proposed track; null: not proposed for the list',
  })
  // absent is not "none": whoever proposes nothing says null
  @ValidateIf((_, value: unknown) => value !== null)
  @IsIn(TRACKS, { message: 'Chỉ chọn giữ vững, xây dựng hoặc chuyển hóa.' })
  proposedTrack: Track | null;

  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 1000 })
  @IsOptional()
  @FreeText(1000)
  note?: string | null;
}

export class ReviewOfUnitBody extends ReviewBody {
  @ApiProperty({ example: '21361' })
  @IsUnitCode()
  unitCode: string;
}

export class ReviewsBody {
  @ApiProperty({ type: [ReviewOfUnitBody], maxItems: 200 })
  @IsArray()
  @ArrayMinSize(1, { message: 'Chưa có dòng nào.' })
  @ArrayMaxSize(200, { message: 'Không quá 200 dòng một lần.' })
  @ValidateNested({ each: true })
  @Type(() => ReviewOfUnitBody)
  rows: ReviewOfUnitBody[];
}

export class ReviewsEntered {
  @ApiProperty()
  entered: number;
}
