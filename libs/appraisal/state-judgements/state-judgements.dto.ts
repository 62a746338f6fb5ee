import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsString,
  MaxLength,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { FreeText } from '@app/platform';

export class JudgementBody {
  @ApiProperty({ maxLength: 300, description: 'the question, in the plan’s own words' })
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  ask: string;

  @ApiProperty({ type: Boolean, nullable: true, description: 'null takes back what was answered' })
  // absent is not "none": whoever takes an answer back says null
  @ValidateIf((_, value: unknown) => value !== null)
  @IsBoolean({ message: 'Chỉ chọn có hoặc không.' })
  answer: boolean | null;

  @ApiProperty({ maxLength: 1_000, description: 'on what the answer stands' })
  @FreeText(1_000)
  reason: string;
}

export class JudgementsBody {
  @ApiProperty({ type: [JudgementBody] })
  @IsArray()
  @ArrayMinSize(1, { message: 'Chưa có câu trả lời nào.' })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => JudgementBody)
  judgements: JudgementBody[];
}

export class JudgementsStated {
  @ApiProperty({ description: 'new version of the dossier' })
  version: number;
}
