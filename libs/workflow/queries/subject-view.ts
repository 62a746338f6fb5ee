import { ApiProperty } from '@nestjs/swagger';

/** Shapes that every subject's page shares. Sentences are Vietnamese; codes are for machines. */
export class ReasonView {
  @ApiProperty()
  code: string;
  @ApiProperty()
  text: string;
}

export class ActView {
  @ApiProperty({ description: 'name of the act, e.g. `submit`' })
  act: string;
  @ApiProperty()
  label: string;
  @ApiProperty()
  allowed: boolean;
  @ApiProperty({ type: [ReasonView], description: 'why not, when it is not allowed' })
  reasons: ReasonView[];
  @ApiProperty()
  needsReason: boolean;
  @ApiProperty({ description: 'the password is asked again (signing, voting, publishing)' })
  reauthenticate: boolean;
}

export class StateView {
  @ApiProperty()
  code: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ description: 'one sentence: what it waits for, whose turn, how many working days' })
  sentence: string;
}

export class TurnView {
  @ApiProperty()
  office: string;
  @ApiProperty()
  officeName: string;
  @ApiProperty()
  role: string;
  @ApiProperty({ format: 'date-time' })
  since: Date;
}

export class PauseView {
  @ApiProperty({ description: 'why the clock stands still, since when, and when it runs on' })
  text: string;
  @ApiProperty({ format: 'date' })
  since: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'last day on which it can still stand' })
  until: string | null;
}

export class MovedDue {
  @ApiProperty({ format: 'date', description: 'the due day before' })
  from: string;
  @ApiProperty({ format: 'date', description: 'the due day after' })
  to: string;
  @ApiProperty({ format: 'date-time' })
  at: Date;
  @ApiProperty({ description: 'why the working calendar was changed, in the words of whoever changed it' })
  reason: string;
}

export class DeadlineView {
  @ApiProperty()
  name: string;
  @ApiProperty({ format: 'date' })
  due: string;
  @ApiProperty({ description: 'negative when overdue; while paused: as many as are left when the clock runs on' })
  workingDaysLeft: number;
  @ApiProperty({ enum: ['running', 'paused', 'overdue'] })
  status: 'running' | 'paused' | 'overdue';
  @ApiProperty({ type: PauseView, nullable: true })
  pause: PauseView | null;
  @ApiProperty({
    type: [MovedDue],
    description: 'moves by a changed working calendar, the newest first; empty: never moved',
  })
  moves: MovedDue[];
  @ApiProperty()
  office: string;
}

export class SubjectView {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty()
  kind: string;
  @ApiProperty()
  title: string;
  @ApiProperty({ description: 'send back as If-Match' })
  version: number;
  @ApiProperty({ type: StateView })
  state: StateView;
  @ApiProperty({ type: [TurnView] })
  turns: TurnView[];
  @ApiProperty({
    type: [DeadlineView],
    description: 'open deadlines, the nearest first; those whose clock stands still come last',
  })
  deadlines: DeadlineView[];
  @ApiProperty({ type: [ActView], description: 'what the signed-in person can do here, or why not' })
  acts: ActView[];
}

export class HistoryLine {
  @ApiProperty()
  seq: number;
  @ApiProperty({ format: 'date-time' })
  at: Date;
  @ApiProperty()
  act: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ description: 'false: the clockwork did it (“tự động”)' })
  byPerson: boolean;
  @ApiProperty()
  actor: string;
  @ApiProperty({ type: String, nullable: true })
  onBehalfOf: string | null;
  @ApiProperty({ type: String, nullable: true })
  from: string | null;
  @ApiProperty()
  to: string;
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
  @ApiProperty()
  hash: string;
}

export class Advancement {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty()
  version: number;
  @ApiProperty()
  state: string;
}
