import { ApiProperty } from '@nestjs/swagger';

export class StateStanding {
  @ApiProperty({ example: 'appraisal' })
  state: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ description: 'as many as the list behind it shows to the same reader' })
  count: number;
}

export class PeriodStates {
  @ApiProperty({
    type: StateStanding,
    isArray: true,
    description: 'every state that a dossier can stand in, empty ones too',
  })
  dossiers: StateStanding[];
  @ApiProperty({ type: StateStanding, isArray: true, description: 'every state that a duty can stand in' })
  duties: StateStanding[];
}
