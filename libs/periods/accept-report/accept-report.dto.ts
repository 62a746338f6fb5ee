import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';

export class AcceptReportsBody {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: 200 })
  @IsArray()
  @ArrayMinSize(1, { message: 'Chọn ít nhất một báo cáo.' })
  @ArrayMaxSize(200, { message: 'Mỗi lần tiếp nhận tối đa 200 báo cáo.' })
  @ArrayUnique({ message: 'Danh sách có mã trùng.' })
  @IsUUID(undefined, { each: true })
  ids: string[];
}

export class AcceptedReportView {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty()
  accepted: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'why not' })
  code: string | null;
  @ApiProperty({ type: String, nullable: true })
  text: string | null;
}

export class AcceptedReportsView {
  @ApiProperty({ type: [AcceptedReportView] })
  items: AcceptedReportView[];
}
