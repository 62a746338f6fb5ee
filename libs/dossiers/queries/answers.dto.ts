import { ApiProperty } from '@nestjs/swagger';
import type { FigureValue } from '@app/domain/plans';
import { ReasonView } from '@app/workflow';
import { FIGURE_VALUE } from '../figures/figure-value';
import { ComponentRowView } from './component-row.dto';
import { CriterionView } from './criterion.dto';
import { FigureRowView, FigureView } from './figure-row.dto';

export class AnswerFigureView extends FigureRowView {
  @ApiProperty({ type: FigureView, nullable: true, description: 'what stands at the step that is being drawn up' })
  current: FigureView | null;
  @ApiProperty({ description: 'the step cannot be left without it' })
  needed: boolean;
  @ApiProperty({ description: 'stated by somebody, whether or not the reader sees the count' })
  given: boolean;
  @ApiProperty({
    ...FIGURE_VALUE,
    nullable: true,
    description: 'the July review’s count, to begin from while nothing is stated',
  })
  suggestion: FigureValue | null;
  @ApiProperty({ description: 'the reader may enter it now' })
  editable: boolean;
}

export class AnswersView {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty({ description: 'send back as If-Match' })
  version: number;
  @ApiProperty({ type: [CriterionView], description: 'the engine’s verdict on what the commune states' })
  criteria: CriterionView[];
  @ApiProperty({ type: [AnswerFigureView] })
  figures: AnswerFigureView[];
  @ApiProperty({ type: [ComponentRowView] })
  components: ComponentRowView[];
  @ApiProperty({
    type: [ReasonView],
    description: 'what still stands against presenting it to the leader, or against registering',
  })
  missing: ReasonView[];
}
