import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';

const DIGEST = /^[0-9a-f]{64}$/;

export class SignDocumentBody {
  @ApiProperty({ format: 'password' })
  @IsString()
  @MinLength(1, { message: 'Xin nhập mật khẩu.' })
  @MaxLength(200)
  password: string;

  @ApiProperty({ description: 'SHA-256 of the bytes that were previewed (`finalSha` of the page, ETag of the PDF)' })
  @Matches(DIGEST, { message: 'Phải là mã SHA-256 của bản đã xem.' })
  sha256: string;
}

export class PreviewedDocument {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id: string;

  @ApiProperty({ description: 'SHA-256 of the bytes that were previewed' })
  @Matches(DIGEST, { message: 'Phải là mã SHA-256 của bản đã xem.' })
  sha256: string;
}

export class SignDocumentsBody {
  @ApiProperty({ format: 'password' })
  @IsString()
  @MinLength(1, { message: 'Xin nhập mật khẩu.' })
  @MaxLength(200)
  password: string;

  @ApiProperty({ type: [PreviewedDocument], maxItems: 50 })
  @ValidateNested({ each: true })
  @Type(() => PreviewedDocument)
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  documents: PreviewedDocument[];
}
