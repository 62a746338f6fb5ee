import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';

export class IssueDocumentsBody {
  @ApiProperty({ format: 'password', description: 'asked because papers not yet sealed are sealed first' })
  @IsString()
  @MinLength(1, { message: 'Xin nhập mật khẩu.' })
  @MaxLength(200)
  password: string;

  @ApiProperty({ type: [String], maxItems: 50, description: 'papers that are signed or sealed' })
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  ids: string[];
}
