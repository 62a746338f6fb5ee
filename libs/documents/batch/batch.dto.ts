import { ApiProperty } from '@nestjs/swagger';

export class BatchProblem {
  @ApiProperty()
  status: number;
  @ApiProperty()
  code: string;
  @ApiProperty({ description: 'why, in Vietnamese' })
  detail: string;
}

export class BatchItem {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty()
  done: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'state reached' })
  state: string | null;
  @ApiProperty({ type: BatchProblem, nullable: true })
  problem: BatchProblem | null;
}

export class BatchResult {
  @ApiProperty({ type: [BatchItem], description: 'in the order asked' })
  items: BatchItem[];
}
