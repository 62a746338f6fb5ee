import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { MayBeAbsent } from '@app/platform';

export class OpenPeriodBody {
  @ApiProperty({ example: 'quang-ngai-2025', description: 'code of a published plan; its newest revision is opened' })
  @Matches(/^[a-z0-9-]{3,60}$/, { message: 'Mã kế hoạch chưa đúng dạng.' })
  plan: string;

  @ApiPropertyOptional({
    example: '2026',
    description: 'of a yearly plan: the year in which the period ends; absent: its first one',
  })
  @MayBeAbsent()
  @Matches(/^[a-z0-9-]{1,30}$/, { message: 'Mã kỳ chưa đúng dạng.' })
  periodId?: string;
}
