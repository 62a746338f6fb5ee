import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsUnitCode } from '@app/platform';
import { OVERALLS, type Overall, type Part } from '@app/domain/appraisal';
import type { Verdict } from '@app/domain/criteria';
import { INDICATOR_TYPES, type FigureValue, type IndicatorType } from '@app/domain/plans';
import { FIGURE_VALUE } from '@app/dossiers';

const VERDICTS: readonly Verdict[] = ['met', 'not-met', 'undetermined'];

export class FigureLine {
  @ApiProperty()
  indicator: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ enum: INDICATOR_TYPES })
  type: IndicatorType;
  @ApiProperty({ type: [String], description: 'low to high, of a grade' })
  grades: string[];
  @ApiProperty({
    type: 'object',
    additionalProperties: FIGURE_VALUE,
    description: 'by stage: review, registered, stated, compared, confirmed, final',
  })
  values: Record<string, FigureValue>;
  @ApiProperty({ description: 'lệch số liệu' })
  differs: boolean;
}

export class AgencyVerdict {
  @ApiProperty({ description: 'member of the panel, by its id in the plan' })
  member: string;
  @ApiProperty({ enum: VERDICTS })
  verdict: Verdict;
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
}

export class CriterionLine {
  @ApiProperty()
  id: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ enum: VERDICTS, description: 'what the engine proposes' })
  engine: Verdict;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'why; null where it would tell figures that are the police’s alone',
  })
  explanation: string | null;
  @ApiProperty({ type: [AgencyVerdict] })
  verdicts: AgencyVerdict[];
  @ApiProperty({ description: 'an agency finds otherwise than the lead' })
  dissent: boolean;
}

export type AgencyStatus = 'waiting' | 'examining' | 'presented' | 'given' | 'silent';

export class AgencyLine {
  @ApiProperty({ description: 'the seat on the panel' })
  member: string;
  @ApiProperty({ description: 'kind of the office that holds the seat today' })
  office: string;
  @ApiProperty({ description: 'as the plan calls it, `Công an tỉnh`' })
  label: string;
  @ApiProperty({ description: 'its full name once it has begun; before, as `label`' })
  officeName: string;
  @ApiProperty({ enum: ['examines', 'comments', 'supervises'] })
  part: Part;
  @ApiProperty()
  lead: boolean;
  @ApiProperty({ enum: ['waiting', 'examining', 'presented', 'given', 'silent'] })
  status: AgencyStatus;
  @ApiProperty({ enum: OVERALLS, nullable: true, type: String })
  overall: Overall | null;
}

export class AppraisalLine {
  @ApiProperty({ format: 'uuid' })
  dossierId: string;
  @ApiProperty()
  unitCode: string;
  @ApiProperty()
  unit: string;
  @ApiProperty()
  state: string;
  @ApiProperty()
  stateLabel: string;
  @ApiProperty()
  version: number;
  @ApiProperty({ type: [FigureLine] })
  figures: FigureLine[];
  @ApiProperty({ type: [CriterionLine] })
  criteria: CriterionLine[];
  @ApiProperty({ type: [AgencyLine] })
  agencies: AgencyLine[];
}

export const SHEET_TABS = ['all', 'waiting', 'examining', 'presented', 'given', 'differs', 'dissent'] as const;
export type SheetTab = (typeof SHEET_TABS)[number];

export class SheetQuery {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Mã không đúng dạng.' })
  period: string;

  @ApiPropertyOptional({ enum: SHEET_TABS, description: 'waiting … given are those of the reader’s own office' })
  @IsOptional()
  @IsIn(SHEET_TABS, { message: 'Giá trị không có trong danh sách chọn.' })
  tab?: SheetTab;

  @ApiPropertyOptional({ description: 'code of the last unit of the page before' })
  @IsOptional()
  @IsUnitCode()
  after?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Phải là số nguyên.' })
  @Min(1, { message: 'Từ 1 đến 200.' })
  @Max(200, { message: 'Từ 1 đến 200.' })
  limit?: number;
}

export class AppraisalSheet {
  @ApiProperty({ type: [AppraisalLine] })
  items: AppraisalLine[];
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
  @ApiProperty({ description: 'of the tab' })
  total: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'by tab' })
  counters: Record<SheetTab, number>;
}
