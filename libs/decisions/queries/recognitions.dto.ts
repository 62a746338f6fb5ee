import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsUnitCode } from '@app/platform';

export class OfPeriodQuery {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Mã không đúng dạng.' })
  period: string;
}

export class RecognitionsQuery extends OfPeriodQuery {
  @ApiPropertyOptional({ description: 'code of the last unit of the page before' })
  @IsOptional()
  @IsUnitCode()
  after?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Phải là số nguyên.' })
  @Min(1, { message: 'Từ 1 đến 200.' })
  @Max(200, { message: 'Từ 1 đến 200.' })
  limit?: number;
}

/** A line of the list as it may be published: which unit, by which decision. Never a count of people. */
export class RecognitionLine {
  @ApiProperty()
  unitCode: string;
  @ApiProperty()
  unit: string;
  @ApiProperty({ example: '2345/QĐ-UBND' })
  number: string;
  @ApiProperty({ format: 'date' })
  date: string;
  @ApiProperty({ format: 'uuid' })
  documentId: string;
}

/** Of one unit, or of a unit that it came from. */
export class RecognitionOfUnit extends RecognitionLine {
  @ApiProperty({
    description: 'what it was recognised for, and when: the plan’s period',
    example: 'Địa bàn không ma túy – kỳ 2025',
  })
  period: string;
}

export class RecognitionList {
  @ApiProperty({ type: [RecognitionLine] })
  items: RecognitionLine[];
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
  @ApiProperty()
  total: number;
}
