import { ApiProperty } from '@nestjs/swagger';
import { FailureView } from './failure.dto';

export class PreparationLine {
  @ApiProperty({ format: 'uuid' })
  dossierId: string;
  @ApiProperty()
  unitCode: string;
  @ApiProperty()
  unit: string;
  @ApiProperty({ enum: ['recognised', 'not-recognised', 'open'] })
  outcome: 'recognised' | 'not-recognised' | 'open';
  @ApiProperty({ type: [FailureView] })
  failures: FailureView[];
  @ApiProperty({ type: [String], description: 'what keeps its papers from being drafted' })
  reasons: string[];
}

export class DecisionPreparation {
  @ApiProperty({ type: [PreparationLine] })
  items: PreparationLine[];
  @ApiProperty()
  recognised: number;
  @ApiProperty()
  notRecognised: number;
  @ApiProperty()
  open: number;
}
