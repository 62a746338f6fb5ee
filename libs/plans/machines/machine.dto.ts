import { ApiProperty } from '@nestjs/swagger';

export const MACHINES = ['period', 'dossier'] as const;
export type MachineName = (typeof MACHINES)[number];

export class MachineState {
  @ApiProperty({ example: 'underway.appraisal', description: 'path of states from the root' })
  id: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ type: String, nullable: true, description: 'the state that it is inside of' })
  parent: string | null;
  @ApiProperty({ enum: ['simple', 'group', 'parallel', 'final', 'history'] })
  kind: 'simple' | 'group' | 'parallel' | 'final' | 'history';
}

export class MachineWay {
  @ApiProperty()
  from: string;
  @ApiProperty()
  fromLabel: string;
  @ApiProperty({ example: 'TAKE_IN' })
  event: string;
  @ApiProperty()
  eventLabel: string;
  @ApiProperty()
  to: string;
  @ApiProperty()
  toLabel: string;
}

export class MachineView {
  @ApiProperty({ enum: MACHINES })
  name: MachineName;
  @ApiProperty()
  title: string;
  @ApiProperty()
  initial: string;
  @ApiProperty({ type: [MachineState] })
  states: MachineState[];
  @ApiProperty({ type: [MachineWay], description: 'every way from state to state' })
  ways: MachineWay[];
}
