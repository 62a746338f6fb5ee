import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';

export class SealDocumentBody {
  @ApiProperty({ format: 'password' })
  @IsString()
  @MinLength(1, { message: 'Xin nhập mật khẩu.' })
  @MaxLength(200)
  password: string;
}
