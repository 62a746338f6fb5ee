import { ApiProperty } from '@nestjs/swagger';
import { ReasonView } from '@app/workflow';
import { ComponentRowView } from './component-row.dto';
import { CriterionView } from './criterion.dto';
import { FigureRowView } from './figure-row.dto';

export class AnswerFigureView extends FigureRowView {
  @ApiProperty({ description: 'stated by somebody, whether or not the reader sees the count' })
  given: boolean;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'the July review’s count, to begin from while nothing is stated',
  })
  suggestion: number | null;
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
  @ApiProperty({ type: [ReasonView], description: 'what still stands against presenting it to the leader' })
  missing: ReasonView[];
}
