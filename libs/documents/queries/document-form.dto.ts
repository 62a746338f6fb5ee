import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

const FORMS = ['current', 'pen'] as const;

export class DocumentFormQuery {
  @ApiProperty({
    required: false,
    enum: FORMS,
    default: 'current',
    description: 'pen: for signing by hand, number and date open',
  })
  @IsOptional()
  @IsIn(FORMS, { message: 'Dạng văn bản không có trong danh mục.' })
  form?: (typeof FORMS)[number];
}
