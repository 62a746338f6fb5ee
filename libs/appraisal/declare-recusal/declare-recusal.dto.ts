import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsUUID } from 'class-validator';
import { FreeText, MayBeAbsent } from '@app/platform';

export class RecusalBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Mã không đúng dạng.' })
  dossierId: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'whose declaration the secretary records; absent: the member’s own',
  })
  @MayBeAbsent()
  @IsUUID(undefined, { message: 'Mã không đúng dạng.' })
  memberId?: string;

  @ApiProperty({ maxLength: 500 })
  @FreeText(500)
  @IsNotEmpty({ message: 'Phải ghi rõ lý do.' })
  reason: string;
}
