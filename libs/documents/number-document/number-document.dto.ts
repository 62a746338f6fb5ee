import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import { MayBeAbsent } from '@app/platform';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export class RenewNumberBody {
  @ApiProperty({ required: false, format: 'date', description: 'printed day; absent: today' })
  @MayBeAbsent()
  @Matches(DAY, { message: 'Phải là ngày dạng 2025-07-29.' })
  date?: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    description: 'position of the one who signs, of the candidates on the page; absent: as drafted',
  })
  @MayBeAbsent()
  @IsUUID()
  signer?: string;
}

export class EnterNumberBody extends RenewNumberBody {
  @ApiProperty({
    required: false,
    minimum: 1,
    maximum: 99_999,
    description: 'from the office’s register; absent where the series is ours',
  })
  @MayBeAbsent()
  @IsInt({ message: 'Số phải là số nguyên.' })
  @Min(1, { message: 'Số phải từ 1 trở lên.' })
  @Max(99_999, { message: 'Số quá lớn.' })
  number?: number;
}
