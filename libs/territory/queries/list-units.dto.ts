import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { UNIT_LEVELS, type UnitLevel } from '@app/domain/territory';
import { FreeText, IsUnitCode } from '@app/platform';

export class UnitsQuery {
  @ApiPropertyOptional({ description: 'part of the name or of a former name, or the code; diacritics do not matter' })
  @IsOptional()
  @FreeText(100)
  q?: string;

  @ApiPropertyOptional({ enum: UNIT_LEVELS })
  @IsOptional()
  @IsIn(UNIT_LEVELS, { message: 'Cấp đơn vị không có trong danh mục.' })
  level?: UnitLevel;

  @ApiPropertyOptional({ description: 'code of the province' })
  @IsOptional()
  @Matches(/^\d{2}$/, { message: 'Mã tỉnh gồm 2 chữ số.' })
  province?: string;

  @ApiPropertyOptional({ description: 'code of the unit that it belongs to' })
  @IsOptional()
  @IsUnitCode()
  parent?: string;

  @ApiPropertyOptional({ enum: ['current', 'ended'], description: 'by the office clock' })
  @IsOptional()
  @IsIn(['current', 'ended'], { message: 'Chỉ lọc được đơn vị hiện có hoặc đã kết thúc.' })
  standing?: 'current' | 'ended';

  @ApiPropertyOptional({ description: 'code of the last unit of the page before' })
  @IsOptional()
  @IsUnitCode()
  after?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Phải là số nguyên.' })
  @Min(1, { message: 'Từ 1 đến 200.' })
  @Max(200, { message: 'Từ 1 đến 200.' })
  limit?: number;
}

export class UnitLine {
  @ApiProperty({ example: '16174' })
  code: string;
  @ApiProperty({ type: String, nullable: true, description: 'of a district: the code of the statistics office' })
  officialCode: string | null;
  @ApiProperty({ enum: UNIT_LEVELS })
  level: UnitLevel;
  @ApiProperty()
  levelLabel: string;
  @ApiProperty({ example: 'Xã Như Xuân' })
  fullName: string;
  @ApiProperty({ type: String, nullable: true })
  parentName: string | null;
  @ApiProperty({ type: String, nullable: true })
  provinceName: string | null;
  @ApiProperty({ format: 'date' })
  validFrom: string;
  @ApiProperty({ description: '`validFrom` is only the first day on which a source names it, not its beginning' })
  fromAttested: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'its last day' })
  validTo: string | null;
  @ApiProperty({ type: [String], description: 'names that its code bore before' })
  formerNames: string[];
}

export class UnitList {
  @ApiProperty({ type: [UnitLine] })
  items: UnitLine[];
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
  @ApiProperty()
  total: number;
}
