import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, Matches } from 'class-validator';

const NO_INSTANT = 'Phải là thời điểm dạng 2025-07-30T08:00:00+07:00.';

export class MoveClockBody {
  @ApiProperty({
    format: 'date-time',
    description: 'instant to which the simulated office clock is moved; never backwards',
  })
  // without its zone 08:00 would be another hour on another machine; weeks and days of the year are ISO 8601 too, and no Date
  @Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/, { message: NO_INSTANT })
  @IsISO8601({ strict: true }, { message: NO_INSTANT })
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
