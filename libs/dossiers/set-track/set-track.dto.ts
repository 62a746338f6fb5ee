import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { Track } from '@app/domain/plans';
import { TRACKS } from '../enter-review/review.dto';

export class TrackBody {
  @ApiProperty({ enum: TRACKS })
  @IsIn(TRACKS, { message: 'Chỉ chọn giữ vững, xây dựng hoặc chuyển hóa.' })
  track: Track;
}
