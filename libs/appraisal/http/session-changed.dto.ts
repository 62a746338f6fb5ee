import { ApiProperty } from '@nestjs/swagger';
import type { SessionStatus } from '../persistence/council-session.entity';

export class SessionWarning {
  @ApiProperty()
  code: string;
  @ApiProperty()
  text: string;
}

export class SessionChanged {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty({ description: 'of the session: send back as If-Match' })
  version: number;
  @ApiProperty({ enum: ['called', 'sitting', 'closed', 'postponed'] })
  status: SessionStatus;
  @ApiProperty({ type: [SessionWarning], description: 'what was done all the same and goes into the minutes' })
  warnings: SessionWarning[];
}
