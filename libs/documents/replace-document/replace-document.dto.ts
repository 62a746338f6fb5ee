import { ReasonBody } from '@app/workflow';
import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

export class ReplaceDocumentBody extends ReasonBody {
  @ApiProperty({ format: 'uuid', description: 'the issued paper that takes its place' })
  @IsUUID()
  by: string;
}
