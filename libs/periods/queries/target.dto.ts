import { ApiProperty } from '@nestjs/swagger';
import type { Verdict } from '@app/domain/criteria';

const LEAST = {
  type: Number,
  nullable: true,
  description: 'smallest whole number that satisfies it; null: nothing bounds it below (what must fall)',
} as const;
const MOST = {
  type: Number,
  nullable: true,
  description:
    'largest whole number that satisfies it; null: nothing bounds it above. The same as `least`: exactly that many',
} as const;

const VERDICTS = ['met', 'not-met', 'undetermined'] as const satisfies readonly Verdict[];

export class MissingOfTarget {
  @ApiProperty({ example: 'Số người nghiện năm trước', description: 'what nobody has told, in words' })
  what: string;
  @ApiProperty({ type: [String], description: 'names of the units that it is missing of' })
  units: string[];
}

export class TargetStepPart {
  @ApiProperty({ description: 'units; `least`, or `most` where only that is bounded' })
  required: number;
  @ApiProperty(LEAST)
  least: number | null;
  @ApiProperty(MOST)
  most: number | null;
  @ApiProperty({ description: 'units' })
  actual: number;
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'null: can still go either way for want of what is missing',
  })
  met: boolean | null;
}

export class TargetStepView {
  @ApiProperty({ type: TargetStepPart, nullable: true, description: 'on the list at the step before, and still on it' })
  keep: TargetStepPart | null;
  @ApiProperty({ type: TargetStepPart, nullable: true, description: 'on the list now, and not at the step before' })
  add: TargetStepPart | null;
}

export class TargetLocality {
  @ApiProperty({ description: 'code in the plan' })
  unit: string;
  @ApiProperty({ example: 'Hạ Long' })
  name: string;
  @ApiProperty({ description: 'units of the plan in it' })
  of: number;
  @ApiProperty({ description: 'units that the table asks for at least' })
  required: number;
  @ApiProperty({ description: 'units on the list' })
  actual: number;
  @ApiProperty()
  met: boolean;
  @ApiProperty({ description: 'does what the table asks, and is still below what the general target asks of all' })
  belowGeneral: boolean;
}

/** A target of the plan, measured on what is decided on the day of the office clock. */
export class TargetView {
  @ApiProperty({ description: 'id in the plan' })
  id: string;
  @ApiProperty()
  label: string;
  @ApiProperty({
    example: 'giảm ít nhất 5 %',
    description: 'what the plan asks, in words; of a roadmap its present step',
  })
  asks: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'unit of `of`, `actual` and the bounds; null: units of the plan',
  })
  unit: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'năm trước',
    description:
      'of a figure held against its earlier self: when that was. `of` is then the earlier figure; null: `of` is the denominator',
  })
  since: string | null;
  @ApiProperty({ description: 'denominator, or the earlier figure; units that lack a figure are left out of it' })
  of: number;
  @ApiProperty({ description: '`least`, or `most` where only that is bounded (what must fall)' })
  required: number;
  @ApiProperty(LEAST)
  least: number | null;
  @ApiProperty(MOST)
  most: number | null;
  @ApiProperty()
  actual: number;
  @ApiProperty({ enum: VERDICTS, description: 'undetermined while what is missing could still turn it' })
  verdict: Verdict;
  @ApiProperty({ description: 'the verdict is met' })
  met: boolean;
  @ApiProperty({ description: 'không phát sinh: there is nothing to measure' })
  nothingArose: boolean;
  @ApiProperty({ description: 'reported, but deciding nothing' })
  reportOnly: boolean;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'last day of the roadmap’s step, or of the table’s span',
  })
  by: string | null;
  @ApiProperty({
    type: TargetStepView,
    nullable: true,
    description: 'what the step asks for beside its sum, which decides `met`',
  })
  step: TargetStepView | null;
  @ApiProperty({ type: [TargetLocality], description: 'rows of a table by locality; empty: no table' })
  localities: TargetLocality[];
  @ApiProperty({ description: 'units of which something is missing, each once: the result may still change' })
  open: number;
  @ApiProperty({ type: [MissingOfTarget], description: 'what would have to be told for that' })
  missing: MissingOfTarget[];
  @ApiProperty({ type: String, nullable: true, example: 'mục II.1', description: 'clause, as people cite it' })
  clause: string | null;
}
