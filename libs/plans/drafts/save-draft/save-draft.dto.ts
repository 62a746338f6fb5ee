import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString } from 'class-validator';

export class SaveDraftBody {
  @ApiProperty({ description: 'the whole file, at most 512 KiB; spaces and comments are kept' })
  // letters and marks sent apart would be counted in other columns than those of the errors
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC') : value))
  @IsString()
  text: string;
}
