import { ApiProperty } from '@nestjs/swagger';
import { UNIT_LEVELS, type UnitLevel } from '@app/domain/territory';

export class NamedUnit {
  @ApiProperty()
  code: string;
  @ApiProperty()
  fullName: string;
}

export class SuccessorView {
  @ApiProperty({ format: 'date', description: 'first day of the successor' })
  day: string;
  @ApiProperty({ example: 'Nhập vào' })
  kindLabel: string;
  @ApiProperty({ type: NamedUnit, nullable: true, description: 'null: nobody succeeds it' })
  successor: NamedUnit | null;
  @ApiProperty({ description: 'where it is known from' })
  source: string;
}

export class PredecessorView {
  @ApiProperty({ format: 'date' })
  day: string;
  @ApiProperty()
  kindLabel: string;
  @ApiProperty({ type: NamedUnit, description: 'with the name of its last day' })
  predecessor: NamedUnit;
  @ApiProperty()
  source: string;
}

/** What bore the code over some days. */
export class UnitFormView {
  @ApiProperty()
  fullName: string;
  @ApiProperty()
  levelLabel: string;
  @ApiProperty({ type: NamedUnit, nullable: true })
  parent: NamedUnit | null;
  @ApiProperty({ format: 'date' })
  from: string;
  @ApiProperty({ description: '`from` is only the first day that a paper here speaks of' })
  fromAttested: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'its last day' })
  to: string | null;
  @ApiProperty({ type: [SuccessorView] })
  became: SuccessorView[];
  @ApiProperty({ description: 'it ended, and no source here says what became of it' })
  successorUnknown: boolean;
}

export class UnitToday {
  @ApiProperty({ type: [NamedUnit] })
  units: NamedUnit[];
  @ApiProperty({ description: 'some part of it ended, and nobody took it over' })
  dissolved: boolean;
  @ApiProperty({ type: [String], description: 'codes of which nobody here knows what became' })
  unknown: string[];
}

export class UnitView {
  @ApiProperty()
  code: string;
  @ApiProperty({ type: String, nullable: true })
  officialCode: string | null;
  @ApiProperty({ enum: UNIT_LEVELS })
  level: UnitLevel;
  @ApiProperty()
  fullName: string;
  @ApiProperty({ type: NamedUnit, nullable: true })
  province: NamedUnit | null;
  @ApiProperty({ type: [UnitFormView], description: 'newest first' })
  forms: UnitFormView[];
  @ApiProperty({ type: [PredecessorView] })
  cameFrom: PredecessorView[];
  @ApiProperty({ type: UnitToday, nullable: true, description: 'what stands in its place today; null while it exists' })
  today: UnitToday | null;
  @ApiProperty({ description: 'units that belong to it today' })
  parts: number;
}
