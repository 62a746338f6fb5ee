import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInstance, IsOptional, ValidateNested } from 'class-validator';
import { OVERALLS, type Overall } from '@app/domain/appraisal';
import type { Verdict } from '@app/domain/criteria';
import { FreeText } from '@app/platform';
import { IsLegalDay } from '../http/legal-day';

const VERDICTS: readonly Verdict[] = ['met', 'not-met', 'undetermined'];
const NOT_A_GROUP = 'Phải là một nhóm mục.';
const NO_SUCH_CHOICE = 'Giá trị không có trong danh sách chọn.';

export class CriterionOpinionBody {
  @ApiProperty({ enum: VERDICTS })
  @IsIn(VERDICTS, { message: NO_SUCH_CHOICE })
  verdict: Verdict;

  @ApiPropertyOptional({ maxLength: 2_000, description: 'needed where the verdict differs from the engine' })
  @IsOptional()
  @FreeText(2_000)
  reason?: string;
}

export class CommentBody {
  @ApiProperty({ maxLength: 5_000 })
  @FreeText(5_000)
  text: string;
}

export class OpinionPaperBody {
  @ApiProperty({ example: '1204/SYT-NVY' })
  @FreeText(60)
  number: string;

  @ApiProperty({ format: 'date' })
  @IsLegalDay()
  date: string;

  @ApiProperty({ maxLength: 200 })
  @FreeText(200)
  signer: string;
}

@ApiExtraModels(CriterionOpinionBody, CommentBody)
export class DraftOpinionBody {
  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: getSchemaPath(CriterionOpinionBody) },
    description: 'by id of criterion',
  })
  @IsInstance(Map, { message: NOT_A_GROUP })
  @ValidateNested()
  @Type(() => CriterionOpinionBody)
  verdicts: Map<string, CriterionOpinionBody>;

  @ApiPropertyOptional({ enum: OVERALLS, description: 'Đồng ý đề nghị công nhận · Không đồng ý · Ý kiến khác' })
  @IsOptional()
  @IsIn(OVERALLS, { message: NO_SUCH_CHOICE })
  overall?: Overall;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { $ref: getSchemaPath(CommentBody) },
    description: 'by the subject that the plan asks this office about',
  })
  @IsOptional()
  @IsInstance(Map, { message: NOT_A_GROUP })
  @ValidateNested()
  @Type(() => CommentBody)
  comments?: Map<string, CommentBody>;

  @ApiPropertyOptional({ maxLength: 5_000 })
  @IsOptional()
  @FreeText(5_000)
  note?: string;

  @ApiPropertyOptional({ maxLength: 5_000, description: 'for the police alone; refused from other offices' })
  @IsOptional()
  @FreeText(5_000)
  policeRemark?: string;

  @ApiPropertyOptional({ type: OpinionPaperBody, description: "the agency's own signed paper, where it has sent one" })
  @IsOptional()
  @ValidateNested()
  @Type(() => OpinionPaperBody)
  paper?: OpinionPaperBody;

  @ApiProperty({ description: 'lay it before the head; false saves an unfinished draft' })
  @IsBoolean()
  present: boolean;
}

export class FindingView {
  @ApiProperty({ description: 'JSON pointer by criterion or subject: `/verdicts/TC1/reason`' })
  pointer: string;
  @ApiProperty()
  code: string;
  @ApiProperty()
  detail: string;
}

export class DraftSaved {
  @ApiProperty({
    description:
      "of the opinion, not of the dossier: send back as If-Match, and as `opinionVersion` with the head's approval",
  })
  version: number;
  @ApiProperty()
  presented: boolean;
  @ApiProperty({ type: [FindingView], description: 'what still keeps the opinion from being presented' })
  findings: FindingView[];
}
