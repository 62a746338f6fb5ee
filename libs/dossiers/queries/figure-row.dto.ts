import { ApiProperty } from '@nestjs/swagger';
import { INDICATOR_TYPES, type FigureClass, type FigureValue, type IndicatorType } from '@app/domain/plans';
import { FIGURE_VALUE } from '../figures/figure-value';

const CLASSES = ['public', 'internal', 'police'] as const satisfies readonly FigureClass[];

export class FigureView {
  @ApiProperty(FIGURE_VALUE)
  value: FigureValue;
  @ApiProperty({ type: String, nullable: true })
  note: string | null;
  @ApiProperty({ description: 'chair of whoever entered it' })
  by: string;
  @ApiProperty()
  officeName: string;
  @ApiProperty({ format: 'date-time' })
  at: Date;
}

export class FigureRowView {
  @ApiProperty({ example: 'settled-addicts' })
  indicator: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ type: String, nullable: true })
  unit: string | null;
  @ApiProperty({ enum: INDICATOR_TYPES })
  type: IndicatorType;
  @ApiProperty({ type: [String], description: 'low to high, of a grade' })
  grades: string[];
  @ApiProperty({ enum: CLASSES })
  class: FigureClass;
  @ApiProperty({ type: FigureView, nullable: true, description: 'the July review' })
  review: FigureView | null;
  @ApiProperty({ type: FigureView, nullable: true, description: 'stated at registration, and frozen since' })
  registered: FigureView | null;
  @ApiProperty({ type: FigureView, nullable: true, description: 'what the commune states' })
  stated: FigureView | null;
  @ApiProperty({ type: FigureView, nullable: true, description: 'another agency’s own count' })
  compared: FigureView | null;
  @ApiProperty({ type: FigureView, nullable: true, description: 'confirmed in the appraisal' })
  confirmed: FigureView | null;
  @ApiProperty({ type: FigureView, nullable: true, description: 'confirmed at the end of the period' })
  final: FigureView | null;
  @ApiProperty({ description: 'lệch số liệu: two offices counted differently' })
  differs: boolean;
  @ApiProperty({ description: 'a police figure, which the reader does not see' })
  hidden: boolean;
}
