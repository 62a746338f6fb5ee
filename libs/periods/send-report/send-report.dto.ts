import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, IsUUID } from 'class-validator';
import { FreeText, MayBeAbsent } from '@app/platform';

export class SendReportBody {
  @ApiProperty({ maxLength: 20_000, description: 'may be empty when a file says it all' })
  @FreeText(20_000)
  text: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'integer', minimum: 0 },
    description: 'counts by indicator: exactly those that the obligation collects',
  })
  @MayBeAbsent()
  @IsObject()
  figures?: Record<string, unknown>;

  @ApiPropertyOptional({ format: 'uuid', description: 'a file that was handed in for this report' })
  @MayBeAbsent()
  @IsUUID()
  fileId?: string;
}
