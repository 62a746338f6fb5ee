import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';

const tidy = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.normalize('NFC').trim() : value;

export class RecordElsewhereBody {
  @ApiProperty({ type: 'string', format: 'binary', description: 'the signed file, or the scan of the paper: PDF' })
  @IsOptional()
  file?: unknown;

  @ApiProperty({ minimum: 1, maximum: 99_999 })
  @Type(() => Number)
  @IsInt({ message: 'Số phải là số nguyên.' })
  @Min(1, { message: 'Số phải từ 1 trở lên.' })
  @Max(99_999, { message: 'Số quá lớn.' })
  number: number;

  @ApiProperty({ format: 'date', description: 'day on the paper' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Phải là ngày dạng 2025-07-29.' })
  date: string;

  @ApiProperty({ maxLength: 50, description: 'who signed' })
  @Transform(tidy)
  @IsString()
  @MinLength(1, { message: 'Xin ghi họ tên người ký.' })
  @MaxLength(50, { message: 'Họ tên quá dài (tối đa 50 ký tự).' })
  signerName: string;

  @ApiProperty({ maxLength: 100, description: 'in what position' })
  @Transform(tidy)
  @IsString()
  @MinLength(1, { message: 'Xin ghi chức vụ người ký.' })
  @MaxLength(100, { message: 'Chức vụ quá dài (tối đa 100 ký tự).' })
  signerTitle: string;
}
