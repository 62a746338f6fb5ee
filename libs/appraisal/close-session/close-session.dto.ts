import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, Matches } from 'class-validator';
import { MayBeAbsent } from '@app/platform';
import { FreeTexts } from '../http/free-texts';

export class CloseSessionBody {
  @ApiProperty({ example: '11:30', description: 'Hà Nội time' })
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'Giờ chưa đúng (giờ:phút).' })
  endedAt: string;

  @ApiPropertyOptional({
    type: [String],
    description: 'recommendations of the council (kiến nghị), beside what the vote itself says',
  })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @FreeTexts(2_000)
  recommendations?: string[];
}
