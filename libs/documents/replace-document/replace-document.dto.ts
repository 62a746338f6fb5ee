import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { DocumentReasonBody } from '../reason.dto';

export class ReplaceDocumentBody extends DocumentReasonBody {
  @ApiProperty({ format: 'uuid', description: 'the issued paper that takes its place' })
  @IsUUID()
  by: string;
}
