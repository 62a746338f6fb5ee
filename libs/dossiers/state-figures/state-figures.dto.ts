import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { FigureBody } from '../figures/figure.dto';

export class StateFiguresBody {
  @ApiProperty({ type: [FigureBody], description: 'only those that changed; the others stay' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Chưa có số liệu nào.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => FigureBody)
  figures: FigureBody[];
}

export class Saved {
  @ApiProperty({ description: 'version after saving, for the next If-Match' })
  version: number;
  @ApiProperty({ format: 'date-time', description: 'office clock' })
  savedAt: Date;
}
