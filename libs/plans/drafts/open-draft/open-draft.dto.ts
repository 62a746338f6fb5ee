import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { MayBeAbsent } from '@app/platform';

export class OpenDraftBody {
  @ApiPropertyOptional({ example: 'quang-ngai-2025', description: 'code of a published plan; absent: a blank draft' })
  @MayBeAbsent()
  @Matches(/^[a-z0-9-]{3,60}$/, { message: 'Mã kế hoạch chưa đúng dạng.' })
  plan?: string;

  @ApiPropertyOptional({ description: 'the revision that the draft follows', minimum: 1, maximum: 10_000 })
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(10_000)
  revision?: number;
}

export class UploadDraftBody {
  @ApiProperty({ type: 'string', format: 'binary', description: 'a plan file (YAML, UTF-8), at most 512 KiB' })
  @IsOptional()
  file: unknown;
}

export class DraftVersion {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty({ description: 'for `If-Match`' })
  version: number;
}
