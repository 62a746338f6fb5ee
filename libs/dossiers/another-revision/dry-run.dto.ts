import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import type { Verdict } from '@app/domain/criteria';
import { ReasonView } from '@app/workflow';

const VERDICTS = ['met', 'not-met', 'undetermined'] as const satisfies readonly Verdict[];
export const OUTCOMES = ['unchanged', 'changes', 'undetermined', 'impossible'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export class DryRunBody {
  @ApiProperty({ minimum: 1, description: 'number of the revision that is tried' })
  @IsInt()
  @Min(1)
  @Max(10_000)
  revision: number;
}

export class TriedCriterion {
  @ApiProperty({ example: 'TC1' })
  id: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ enum: VERDICTS, nullable: true, description: 'null: the revision has no such criterion' })
  before: Verdict | null;
  @ApiProperty({ enum: VERDICTS, nullable: true })
  after: Verdict | null;
  @ApiProperty({ example: 'chưa đạt → đạt' })
  move: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'why it was judged so; null: it counts police figures, which the reader does not see',
  })
  why: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'why it would be judged so' })
  whyThen: string | null;
  @ApiProperty({ type: [String], description: 'labels of figures that nobody has given' })
  missing: string[];
  @ApiProperty({ type: [String], description: 'labels of figures that are only assumed (số tạm dùng)' })
  assumed: string[];
}

export class TriedLine {
  @ApiProperty({ format: 'uuid' })
  dossierId: string;
  @ApiProperty()
  unitCode: string;
  @ApiProperty()
  unitName: string;
  @ApiProperty()
  state: string;
  @ApiProperty()
  stateLabel: string;
  @ApiProperty({ description: 'revision that the dossier is under now' })
  revision: number;
  @ApiProperty({ enum: OUTCOMES })
  outcome: Outcome;
  @ApiProperty({ enum: VERDICTS })
  before: Verdict;
  @ApiProperty({ enum: VERDICTS })
  after: Verdict;
  @ApiProperty({ type: [TriedCriterion], description: 'criteria of which something changes' })
  criteria: TriedCriterion[];
  @ApiProperty({ type: [String], description: 'labels of all figures that would be only assumed' })
  assumed: string[];
  @ApiProperty({ type: [ReasonView], description: 'why it cannot be moved' })
  reasons: ReasonView[];
}

export class TriedCounts {
  @ApiProperty({ description: 'running dossiers under an earlier revision' })
  total: number;
  @ApiProperty()
  unchanged: number;
  @ApiProperty()
  changes: number;
  @ApiProperty()
  undetermined: number;
  @ApiProperty()
  impossible: number;
}

export class DryRunView {
  @ApiProperty()
  plan: string;
  @ApiProperty({ description: 'revision that the period is under now' })
  runsUnder: number;
  @ApiProperty()
  revision: number;
  @ApiProperty({ format: 'date' })
  date: string;
  @ApiProperty({ enum: ['open-dossiers', 'new-only'] })
  moves: 'open-dossiers' | 'new-only';
  @ApiProperty({ type: String, nullable: true, description: 'the paper that allows the revision' })
  because: string | null;
  @ApiProperty({ description: 'version of the period, for If-Match' })
  version: number;
  @ApiProperty({ description: 'names this result; whoever moves says which result they have seen' })
  result: string;
  @ApiProperty({ type: TriedCounts })
  counts: TriedCounts;
  @ApiProperty({ type: [TriedLine] })
  lines: TriedLine[];
  @ApiProperty({ description: 'the reader may move the period now' })
  mayMove: boolean;
  @ApiProperty({ type: [ReasonView], description: 'what stands against the move as a whole' })
  reasons: ReasonView[];
}
