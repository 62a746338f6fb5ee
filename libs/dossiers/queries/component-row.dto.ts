import { ApiProperty } from '@nestjs/swagger';

export class WithdrawnView {
  @ApiProperty({ format: 'date-time' })
  at: Date;
  @ApiProperty()
  by: string;
  @ApiProperty()
  reason: string;
}

export class EvidenceView {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty()
  name: string;
  @ApiProperty()
  mediaType: string;
  @ApiProperty({ description: 'bytes' })
  size: number;
  @ApiProperty({ type: String, nullable: true, description: 'number of the paper itself' })
  paperNumber: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  paperDate: string | null;
  @ApiProperty({ format: 'date-time' })
  addedAt: Date;
  @ApiProperty()
  addedBy: string;
  @ApiProperty({ type: WithdrawnView, nullable: true, description: 'taken out of the dossier; its row stays' })
  withdrawn: WithdrawnView | null;
}

const NEEDS = ['always', 'optional', 'if-asked'] as const;
const SOURCES = ['document', 'figures', 'upload'] as const;
const STATUSES = ['there', 'missing', 'expired', 'not-needed', 'asked'] as const;

export class ComponentRowView {
  @ApiProperty({ example: 'D8' })
  id: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ enum: NEEDS })
  need: (typeof NEEDS)[number];
  @ApiProperty({ enum: SOURCES, description: 'a paper of ours, made from the figures, or uploaded' })
  source: (typeof SOURCES)[number];
  @ApiProperty({
    enum: STATUSES,
    description: '`asked`: the open supplement request asks for it and nothing has been done yet',
  })
  status: (typeof STATUSES)[number];
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'last day on which the newest confirmation is good',
  })
  goodUntil: string | null;
  @ApiProperty({ description: 'number and day of the paper are needed with the file' })
  needsPaper: boolean;
  @ApiProperty({ description: 'the reader may add and withdraw files now' })
  editable: boolean;
  @ApiProperty({ type: [EvidenceView] })
  evidence: EvidenceView[];
}
