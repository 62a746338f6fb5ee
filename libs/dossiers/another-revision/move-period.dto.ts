import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Matches, Max, Min, MinLength } from 'class-validator';
import { FreeText } from '@app/platform';

export class MoveBody {
  @ApiProperty({ minimum: 1, description: 'number of the revision that the period goes to' })
  @IsInt()
  @Min(1)
  @Max(10_000)
  revision: number;

  @ApiProperty({ description: '`result` of the dry run that was looked at' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'Phải xem kết quả chạy thử trước khi chuyển.' })
  result: string;

  @ApiProperty({ minLength: 3, maxLength: 2_000 })
  @FreeText(2_000)
  @MinLength(3, { message: 'Phải ghi rõ lý do.' })
  reason: string;
}

export class PeriodMoved {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty()
  version: number;
  @ApiProperty()
  state: string;
  @ApiProperty({ description: 'dossiers that go along; each by a step of its own' })
  moving: number;
  @ApiProperty({ description: 'dossiers that stay under their revision because they cannot go along' })
  staying: number;
}
