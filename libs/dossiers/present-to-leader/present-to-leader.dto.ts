import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { FreeText } from '@app/platform';

export class PresentBody {
  @ApiPropertyOptional({
    maxLength: 1_000,
    description:
      'needed where the commune’s own figures fail a criterion; printed in the Tờ trình. Counts, never persons',
  })
  @IsOptional()
  @FreeText(1_000)
  explanation?: string;
}
