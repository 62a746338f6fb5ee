import { ApiProperty } from '@nestjs/swagger';
import { SubjectView } from '@app/workflow';

export class CollectedFigure {
  @ApiProperty()
  indicator: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ type: String, nullable: true })
  unit: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'null: not given yet' })
  value: number | null;
}

export class AttachedFile {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty()
  name: string;
  @ApiProperty()
  size: number;
}

export class ObligationPage {
  @ApiProperty({ type: SubjectView })
  subject: SubjectView;
  @ApiProperty({ format: 'uuid' })
  periodId: string;
  @ApiProperty({ description: 'id in the plan' })
  obligation: string;
  @ApiProperty()
  label: string;
  @ApiProperty()
  occurrence: string;
  @ApiProperty({ description: 'the occurrence in words; empty for what is owed once' })
  occurrenceLabel: string;
  @ApiProperty({ type: String, nullable: true, example: 'mục V.1', description: 'clause, as people cite it' })
  clause: string | null;
  @ApiProperty()
  owingOfficeName: string;
  @ApiProperty()
  toOfficeName: string;
  @ApiProperty()
  acceptOfficeName: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  opens: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  due: string | null;
  @ApiProperty({ type: Date, nullable: true })
  sentAt: Date | null;
  @ApiProperty()
  late: boolean;
  @ApiProperty({ type: String, nullable: true })
  text: string | null;
  @ApiProperty({ type: [CollectedFigure] })
  figures: CollectedFigure[];
  @ApiProperty({ type: AttachedFile, nullable: true })
  file: AttachedFile | null;
}
