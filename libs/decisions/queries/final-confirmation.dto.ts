import { ApiProperty } from '@nestjs/swagger';
import type { Verdict } from '@app/domain/criteria';

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
