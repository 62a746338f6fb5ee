import { ApiProperty } from '@nestjs/swagger';

const KINDS = ['added', 'removed', 'changed', 'moved', 'restated'] as const;

export class ChangeReason {
  @ApiProperty()
  why: string;
  @ApiProperty({ type: String, nullable: true, description: 'the paper that allows it' })
  clause: string | null;
}

export class PlanDifference {
  @ApiProperty({ example: 'criteria.TC1.term.none.0.of', description: 'made of ids' })
  path: string;
  @ApiProperty({ example: 'criteria' })
  section: string;
  @ApiProperty({ example: 'Tiêu chí' })
  sectionLabel: string;
  @ApiProperty({ enum: KINDS, description: 'restated: the same value, said by another clause; it needs no reason' })
  kind: (typeof KINDS)[number];
  @ApiProperty({ description: 'a sentence in Vietnamese' })
  text: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'where the new value is said; of what is gone, the old one',
  })
  clause: string | null;
  @ApiProperty({ type: ChangeReason, nullable: true, description: 'null: the revision gives no reason for it' })
  reason: ChangeReason | null;
}

export class PlanDifferences {
  @ApiProperty()
  plan: string;
  @ApiProperty()
  label: string;
  @ApiProperty()
  revision: number;
  @ApiProperty({ format: 'date' })
  date: string;
  @ApiProperty({ type: Number, nullable: true, description: 'the revision that it follows; null: it is the first' })
  parent: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'the paper that allows the revision' })
  because: string | null;
  @ApiProperty({ enum: ['open-dossiers', 'new-only'], nullable: true })
  moves: 'open-dossiers' | 'new-only' | null;
  @ApiProperty({ type: [PlanDifference] })
  differences: PlanDifference[];
  @ApiProperty({ description: 'differences without a reason' })
  unexplained: number;
}
