import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import type { Verdict } from '@app/domain/criteria';

export class OfPeriodQuery {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Mã không đúng dạng.' })
  period: string;
}

export class RecognitionsQuery extends OfPeriodQuery {
  @ApiPropertyOptional({ description: 'code of the last unit of the page before' })
  @IsOptional()
  @Matches(/^\d{5}$/, { message: 'Mã địa bàn gồm 5 chữ số.' })
  after?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Phải là số nguyên.' })
  @Min(1, { message: 'Từ 1 đến 200.' })
  @Max(200, { message: 'Từ 1 đến 200.' })
  limit?: number;
}

/** A line of the list as it may be published: which unit, by which decision. Never a count of people. */
export class RecognitionLine {
  @ApiProperty()
  unitCode: string;
  @ApiProperty()
  unit: string;
  @ApiProperty({ example: '2345/QĐ-UBND' })
  number: string;
  @ApiProperty({ format: 'date' })
  date: string;
  @ApiProperty({ format: 'uuid' })
  documentId: string;
}

export class RecognitionList {
  @ApiProperty({ type: [RecognitionLine] })
  items: RecognitionLine[];
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
  @ApiProperty()
  total: number;
}

export class FailureView {
  @ApiProperty()
  id: string;
  @ApiProperty()
  criterion: string;
  @ApiProperty()
  required: string;
  @ApiProperty()
  found: string;
}

export class DissentView {
  @ApiProperty({ description: 'who found otherwise: an agency, or members of the council in number' })
  who: string;
  @ApiProperty()
  what: string;
}

export class SummaryLine {
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
  @ApiProperty({ type: Boolean, nullable: true, description: 'the council proposes; null: it has not spoken' })
  proposed: boolean | null;
  @ApiProperty({ type: [FailureView], description: 'why not' })
  failures: FailureView[];
  @ApiProperty({ type: [DissentView] })
  dissent: DissentView[];
}

export class DecisionTargetView {
  @ApiProperty()
  id: string;
  @ApiProperty()
  label: string;
  @ApiProperty()
  required: number;
  @ApiProperty()
  actual: number;
  @ApiProperty()
  of: number;
  @ApiProperty()
  met: boolean;
}

export class PaperLine {
  @ApiProperty({ format: 'uuid' })
  documentId: string;
  @ApiProperty()
  title: string;
  @ApiProperty()
  state: string;
  @ApiProperty({ description: 'dossiers that it names' })
  dossiers: number;
}

export class DecisionSummary {
  @ApiProperty({ description: 'units of the period' })
  units: number;
  @ApiProperty({ description: 'selected' })
  selected: number;
  @ApiProperty({ description: 'dossiers that came in and were not withdrawn' })
  dossiers: number;
  @ApiProperty()
  withdrawn: number;
  @ApiProperty({ description: 'recognised, or to be recognised by what lies ready' })
  met: number;
  @ApiProperty()
  notMet: number;
  @ApiProperty({ description: 'nothing can be said yet' })
  open: number;
  @ApiProperty({ type: [DecisionTargetView] })
  targets: DecisionTargetView[];
  @ApiProperty({
    type: [SummaryLine],
    description: 'those not met or open, and those somebody disagreed on; the rest agrees',
  })
  lines: SummaryLine[];
  @ApiProperty({ type: [PaperLine], description: 'decision and notices under way' })
  papers: PaperLine[];
}

export class PreparationLine {
  @ApiProperty({ format: 'uuid' })
  dossierId: string;
  @ApiProperty()
  unitCode: string;
  @ApiProperty()
  unit: string;
  @ApiProperty({ enum: ['recognised', 'not-recognised', 'open'] })
  outcome: 'recognised' | 'not-recognised' | 'open';
  @ApiProperty({ type: [FailureView] })
  failures: FailureView[];
  @ApiProperty({ type: [String], description: 'what keeps its papers from being drafted' })
  reasons: string[];
}

export class DecisionPreparation {
  @ApiProperty({ type: [PreparationLine] })
  items: PreparationLine[];
  @ApiProperty()
  recognised: number;
  @ApiProperty()
  notRecognised: number;
  @ApiProperty()
  open: number;
}

export class FinalFigureLine {
  @ApiProperty()
  indicator: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ type: Number, nullable: true })
  confirmed: number | null;
  @ApiProperty({ type: Number, nullable: true })
  final: number | null;
}

export class FinalCriterionLine {
  @ApiProperty()
  id: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ enum: ['met', 'not-met', 'undetermined'] })
  appraised: Verdict;
  @ApiProperty({ enum: ['met', 'not-met', 'undetermined'] })
  atEnd: Verdict;
}

export class FinalConfirmationView {
  @ApiProperty({ format: 'date', description: 'first day on which it can be stated and confirmed' })
  from: string;
  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  statedAt: Date | null;
  @ApiProperty({ type: String, nullable: true })
  statedByTitle: string | null;
  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  confirmedAt: Date | null;
  @ApiProperty({ type: String, nullable: true })
  confirmedByTitle: string | null;
  @ApiProperty({ type: Boolean, nullable: true })
  changed: boolean | null;
  @ApiProperty({
    type: [FinalFigureLine],
    description: 'figures that must be given on the last day, as far as the reader may see them',
  })
  figures: FinalFigureLine[];
  @ApiProperty({ type: [FinalCriterionLine] })
  criteria: FinalCriterionLine[];
}
