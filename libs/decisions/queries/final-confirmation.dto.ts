import { ApiProperty } from '@nestjs/swagger';
import type { Verdict } from '@app/domain/criteria';
import { INDICATOR_TYPES, type FigureValue, type IndicatorType } from '@app/domain/plans';
import { FIGURE_VALUE } from '@app/dossiers';

export class FinalFigureLine {
  @ApiProperty()
  indicator: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ ...FIGURE_VALUE, nullable: true })
  confirmed: FigureValue | null;
  @ApiProperty({ ...FIGURE_VALUE, nullable: true })
  final: FigureValue | null;
  @ApiProperty({ enum: INDICATOR_TYPES })
  type: IndicatorType;
  @ApiProperty({ type: [String], description: 'low to high, of a grade' })
  grades: string[];
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
