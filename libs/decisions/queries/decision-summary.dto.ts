import { ApiProperty } from '@nestjs/swagger';
import { FailureView } from './failure.dto';

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
  @ApiProperty({ example: 'ít nhất 20 %', description: 'what the plan asks, in words; of a roadmap its present step' })
  asks: string;
  @ApiProperty({ description: 'units: `least`, or `most` where only that is bounded' })
  required: number;
  @ApiProperty({ type: Number, nullable: true, description: 'units; null: nothing bounds it below' })
  least: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'units; null: nothing bounds it above' })
  most: number | null;
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
