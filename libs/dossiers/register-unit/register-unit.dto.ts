import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, ValidateIf } from 'class-validator';
import type { Track } from '@app/domain/plans';
import { FreeText, MayBeAbsent } from '@app/platform';
import { TRACKS } from '../enter-review/review.dto';

export class RegisterBody {
  @ApiProperty({
    enum: TRACKS,
    nullable: true,
    type: String,
    description: 'what the unit sets out to do; null where the plan has no tracks',
  })
  // absent is not "none": whoever means none says null
  @ValidateIf((_, value: unknown) => value !== null)
  @IsIn(TRACKS, { message: 'Chỉ chọn giữ vững, xây dựng hoặc chuyển hóa.' })
  track: Track | null;

  @ApiPropertyOptional({ maxLength: 500, description: 'where the plan lets each unit register its own target' })
  @MayBeAbsent()
  @FreeText(500)
  target?: string;
}
