import { ApiProperty } from '@nestjs/swagger';

export class PublishedPlan {
  @ApiProperty({ example: 'quang-ngai-2025' })
  plan: string;
  @ApiProperty()
  revision: number;
  @ApiProperty({ description: 'SHA-256 of what was frozen' })
  sha256: string;
}
