import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';

export class PublishDraftBody {
  @ApiProperty({ format: 'password', description: 'the publisher proves again who they are' })
  @IsString()
  @MinLength(1, { message: 'Xin nhập mật khẩu.' })
  @MaxLength(200)
  password: string;
}

export class PublishedPlan {
  @ApiProperty({ example: 'quang-ngai-2025' })
  plan: string;
  @ApiProperty()
  revision: number;
  @ApiProperty({ description: 'SHA-256 of what was frozen' })
  sha256: string;
}
