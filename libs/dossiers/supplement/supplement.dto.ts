import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, MinLength, ValidateNested } from 'class-validator';
import { FreeText, MayBeAbsent } from '@app/platform';
import { SUPPLEMENT_KINDS, type SupplementKind } from '../persistence/supplement-request.entity';

export class SupplementItemBody {
  @ApiProperty({ example: 'D8' })
  @FreeText(20)
  component: string;

  @ApiProperty({ enum: SUPPLEMENT_KINDS, description: 'what is wrong with it: incorrect, incomplete or outdated' })
  @IsIn(SUPPLEMENT_KINDS, { message: 'Chỉ chọn: sai, thiếu hoặc đã hết thời hạn.' })
  kind: SupplementKind;

  @ApiProperty({ maxLength: 1000 })
  @FreeText(1000)
  @MinLength(1, { message: 'Phải ghi rõ cần bổ sung gì.' })
  words: string;
}

export class AskSupplementBody {
  @ApiProperty({ type: [SupplementItemBody] })
  @IsArray()
  @ArrayMinSize(1, { message: 'Phải nêu ít nhất một thành phần.' })
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => SupplementItemBody)
  items: SupplementItemBody[];

  @ApiProperty({
    required: false,
    description: 'a further request counts as late of the office; true: made all the same',
  })
  @MayBeAbsent()
  @IsBoolean()
  acknowledged?: boolean;
}

export class SupplementAnswerBody {
  @ApiProperty({ example: 'D8' })
  @FreeText(20)
  component: string;

  @ApiProperty({ maxLength: 2000 })
  @FreeText(2000)
  @MinLength(1, { message: 'Phải ghi nội dung giải trình.' })
  words: string;
}

export class SupplementBody {
  @ApiProperty({
    type: [SupplementAnswerBody],
    required: false,
    description: 'explanations, beside or instead of new files',
  })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => SupplementAnswerBody)
  answers?: SupplementAnswerBody[];
}
