import { ApiProperty } from '@nestjs/swagger';
import type { Verdict } from '@app/domain/criteria';

export const JUDGED_ON = ['review', 'registered', 'stated', 'confirmed', 'final'] as const;
export type JudgedOn = (typeof JUDGED_ON)[number];

const VERDICTS = ['met', 'not-met', 'undetermined'] as const satisfies readonly Verdict[];

export class ExplanationView {
  @ApiProperty({ description: 'one sentence in Vietnamese' })
  text: string;
  @ApiProperty({ enum: VERDICTS })
  verdict: Verdict;
  @ApiProperty({ type: () => [ExplanationView] })
  parts: ExplanationView[];
}

export class CriterionView {
  @ApiProperty({ example: 'TC1' })
  id: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ type: String, nullable: true, example: 'mục II.2.1', description: 'clause, as people cite it' })
  clause: string | null;
  @ApiProperty({ enum: VERDICTS })
  verdict: Verdict;
  @ApiProperty()
  verdictLabel: string;
  @ApiProperty({
    type: ExplanationView,
    nullable: true,
    description: 'null: it counts police figures, which the reader does not see',
  })
  explanation: ExplanationView | null;
  @ApiProperty({ type: [String], description: 'ids of the indicators that it counts' })
  figures: string[];
  @ApiProperty({
    type: [String],
    description: 'of these, those whose count is only assumed (số tạm dùng): carried over from an earlier revision',
  })
  assumed: string[];
  @ApiProperty({ type: [String], description: 'ids of the components that speak for it' })
  components: string[];
}
