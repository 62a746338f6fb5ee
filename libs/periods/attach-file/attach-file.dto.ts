import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';

export class AttachFileBody {
  @ApiProperty({ type: 'string', format: 'binary', description: 'PDF, JPG, PNG, DOCX or XLSX, at most 20 MB' })
  @IsOptional()
  file: unknown;
}
