import { ApiProperty } from '@nestjs/swagger';

export class DraftLine {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty({ type: String, nullable: true, description: 'code of the plan as the text has it' })
  plan: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'number of the revision as the text has it' })
  revision: number | null;
  @ApiProperty({ format: 'date-time' })
  savedAt: Date;
  @ApiProperty({ description: 'chair and office of whoever saved it last' })
  savedBy: string;
  @ApiProperty({ description: 'it has become a published revision, and is kept as it was' })
  published: boolean;
}

export class DraftError {
  @ApiProperty({ description: 'from 1; 0 when it is in no line of this file' })
  line: number;
  @ApiProperty()
  column: number;
  @ApiProperty({ example: 'criteria.TC2.term', description: 'made of ids' })
  path: string;
  @ApiProperty()
  code: string;
  @ApiProperty()
  message: string;
  @ApiProperty({ description: 'what to write instead; empty when nothing better can be said' })
  hint: string;
}

export class DraftFinding {
  @ApiProperty()
  rule: string;
  @ApiProperty({ enum: ['warn', 'note'] })
  level: 'warn' | 'note';
  @ApiProperty({ example: 'mục V.1; mục III.2.1', description: 'where the paper says it, as people cite it' })
  clause: string;
  @ApiProperty()
  message: string;
  @ApiProperty()
  path: string;
  @ApiProperty()
  line: number;
  @ApiProperty()
  column: number;
  @ApiProperty({ type: String, nullable: true, description: 'why the office keeps it all the same' })
  accepted: string | null;
}

export class DraftView extends DraftLine {
  @ApiProperty({ description: 'for `If-Match`' })
  version: number;
  @ApiProperty()
  text: string;
  @ApiProperty({ type: String, nullable: true, description: 'what the plan is called; null while it cannot be read' })
  label: string | null;
  @ApiProperty({
    enum: ['open-dossiers', 'new-only'],
    type: String,
    nullable: true,
    description: 'null: the first revision',
  })
  moves: 'open-dossiers' | 'new-only' | null;
  @ApiProperty({ type: [DraftError], description: 'what keeps it from being published' })
  errors: DraftError[];
  @ApiProperty({ type: [DraftFinding], description: 'what a careful reader would remark; keeps nothing back' })
  findings: DraftFinding[];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'why it cannot be published though it has no errors, e.g. because another revision is newer',
  })
  obstacle: string | null;
}
