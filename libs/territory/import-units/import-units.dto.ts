import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

export class UnitListBody {
  @ApiProperty({ type: 'string', format: 'binary', description: 'XLSX; columns as in the template' })
  @IsOptional()
  file: unknown;
}

export class ImportUnitsBody extends UnitListBody {
  @ApiProperty({ enum: ['all', 'good'], description: 'all: nothing is written unless every line is right' })
  @IsIn(['all', 'good'], { message: 'Chọn nhập tất cả, hoặc chỉ các dòng đúng.' })
  take: 'all' | 'good';
}

export class FaultyLine {
  @ApiProperty({ description: 'row number in the sheet' })
  row: number;
  @ApiProperty()
  code: string;
  @ApiProperty()
  name: string;
  @ApiProperty({ type: [String] })
  faults: string[];
}

export class UnitListCheck {
  @ApiProperty({ description: 'lines that are right' })
  good: number;
  @ApiProperty()
  wrong: number;
  @ApiProperty({ type: [FaultyLine], description: 'the first 200 of them; all are in the marked copy' })
  lines: FaultyLine[];
  @ApiProperty({ type: [String], description: 'headings of columns that are not read' })
  unread: string[];
}

export class UnitsImported {
  @ApiProperty()
  taken: number;
  @ApiProperty()
  leftOut: number;
}
