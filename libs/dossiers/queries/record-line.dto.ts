import { ApiProperty } from '@nestjs/swagger';
import type { FigureStage } from '@app/domain/appraisal';
import type { FigureValue } from '@app/domain/plans';
import { FIGURE_VALUE } from '../figures/figure-value';
import type { EntryContent } from '../record/entry';

const KINDS = [
  'figure',
  'evidence',
  'evidence-withdrawn',
  'judgement',
] as const satisfies readonly EntryContent['kind'][];
const STAGES = [
  'review',
  'registered',
  'stated',
  'compared',
  'confirmed',
  'final',
] as const satisfies readonly FigureStage[];

export class RecordLine {
  @ApiProperty({ description: 'number of the line; gaps are lines that the reader may not see' })
  seq: number;
  @ApiProperty({ format: 'date-time' })
  at: Date;
  @ApiProperty({ description: 'chair of whoever entered it' })
  by: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'null: the clockwork, or written before records were kept',
  })
  officeName: string | null;
  @ApiProperty({ enum: KINDS })
  kind: EntryContent['kind'];
  @ApiProperty({ description: 'label of the figure or of the file’s component; the question that was answered' })
  about: string;
  @ApiProperty({ enum: STAGES, nullable: true, description: 'of a figure' })
  stage: FigureStage | null;
  @ApiProperty({ ...FIGURE_VALUE, nullable: true, description: 'of a figure, or the answer; null: taken back' })
  value: FigureValue | null;
  @ApiProperty({ ...FIGURE_VALUE, nullable: true, description: 'what stood there before; null: nothing' })
  before: FigureValue | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'note of the figure, name of the file, reason of the withdrawal or answer',
  })
  words: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the file’s bytes, in hex' })
  sha256: string | null;
}
