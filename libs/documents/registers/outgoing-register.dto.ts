import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

export class OutgoingRegisterQuery {
  @ApiProperty({ minimum: 2020, maximum: 2100 })
  @Type(() => Number)
  @IsInt({ message: 'Năm phải là số nguyên.' })
  @Min(2020)
  @Max(2100)
  year: number;

  @ApiProperty({ required: false, description: 'issuing office; absent: the signed-in one' })
  @IsOptional()
  @Matches(/^\d{2,5}\.[a-z0-9-]{1,40}$/, { message: 'Mã cơ quan không đúng dạng.' })
  office?: string;
}

/** The ten columns of the register of outgoing papers (NĐ 30/2020, Phụ lục IV). */
export class OutgoingRegisterRow {
  @ApiProperty({ format: 'uuid' })
  documentId: string;
  @ApiProperty({ description: '(1) số, ký hiệu' })
  numberAndSymbol: string;
  @ApiProperty({ format: 'date', description: '(2) ngày tháng' })
  date: string;
  @ApiProperty({ description: '(3) tên loại và trích yếu' })
  title: string;
  @ApiProperty({ description: '(4) người ký' })
  signer: string;
  @ApiProperty({ description: '(5) nơi nhận' })
  recipients: string;
  @ApiProperty({ description: '(6) đơn vị, người nhận bản lưu' })
  keptBy: string;
  @ApiProperty({ type: Number, nullable: true, description: '(7) số lượng bản' })
  copies: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: '(8) ngày chuyển' })
  sentOn: string | null;
  @ApiProperty({ description: '(9) ký nhận; empty where the paper went out electronically' })
  receivedBy: string;
  @ApiProperty({ description: '(10) ghi chú' })
  note: string;
}

export class OutgoingRegister {
  @ApiProperty()
  title: string;
  @ApiProperty({ description: 'an extract: the office’s own register holds its other fields too' })
  note: string;
  @ApiProperty()
  officeName: string;
  @ApiProperty()
  year: number;
  @ApiProperty({ type: [String], description: 'headings of the ten columns' })
  columns: string[];
  @ApiProperty({
    type: [OutgoingRegisterRow],
    description: 'by kind of document and number, voided numbers among them',
  })
  rows: OutgoingRegisterRow[];
}
