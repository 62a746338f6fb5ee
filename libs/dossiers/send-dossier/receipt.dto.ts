import { ApiProperty } from '@nestjs/swagger';

export class ReceiptComponentView {
  @ApiProperty()
  id: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ description: 'files' })
  pieces: number;
}

export class ReceiptView {
  @ApiProperty({ example: 'H51.21361-251114-0007', description: 'mã hồ sơ' })
  code: string;
  @ApiProperty({ description: 'số đến' })
  arrivalNumber: number;
  @ApiProperty({ format: 'date-time' })
  arrivedAt: Date;
  @ApiProperty({ description: 'sent after the plan’s last day' })
  late: boolean;
  @ApiProperty()
  unitName: string;
  @ApiProperty()
  fromOffice: string;
  @ApiProperty()
  toOffice: string;
  @ApiProperty({ example: '12/TTr-UBND' })
  submissionNumber: string;
  @ApiProperty({ format: 'date' })
  submissionDate: string;
  @ApiProperty({ type: [ReceiptComponentView] })
  components: ReceiptComponentView[];
}
