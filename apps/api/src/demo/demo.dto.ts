import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601 } from 'class-validator';

export class MoveClockBody {
  @ApiProperty({
    format: 'date-time',
    description: 'instant to which the simulated office clock is moved; never backwards',
  })
  @IsISO8601({ strict: true }, { message: 'Phải là thời điểm dạng 2025-07-30T08:00:00+07:00.' })
  to: string;
}

export class ClockView {
  @ApiProperty({ format: 'date-time' })
  now: Date;
  @ApiProperty({ format: 'date' })
  today: string;
  @ApiProperty()
  simulated: boolean;
}

export class QuietView {
  @ApiProperty({ description: 'nothing waits in outbox, queue or sweep' })
  quiet: boolean;
  @ApiProperty({ description: 'jobs written and not done' })
  jobs: number;
  @ApiProperty({ description: 'deadlines and reminders whose time has come and that nobody has looked at' })
  due: number;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'when the next deadline or reminder is due',
  })
  next: Date | null;
}
