import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsNotEmpty,
  IsOptional,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { FreeText } from '@app/platform';

export class ProposalBody {
  @ApiProperty({
    example: '612/TTr-CAT-PC04',
    description: 'number and symbol of the Tờ trình of the office that prepares the decision',
  })
  @FreeText(60)
  @IsNotEmpty({ message: 'Phải ghi số, ký hiệu Tờ trình.' })
  number: string;

  @ApiProperty({ format: 'date' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Ngày theo dạng năm-tháng-ngày.' })
  date: string;
}

export class NamedFailureBody {
  @ApiProperty({ example: 'TC3' })
  @Matches(/^\S{1,40}$/, { message: 'Mã tiêu chí chưa đúng dạng.' })
  criterion: string;

  @ApiPropertyOptional({
    maxLength: 500,
    description: 'printed in the notice: counts, never persons; absent: what the figures say',
  })
  @IsOptional()
  @FreeText(500)
  found?: string;
}

export class RefusalBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Mã không đúng dạng.' })
  dossierId: string;

  @ApiProperty({ type: [NamedFailureBody] })
  @IsArray()
  @ArrayMinSize(1, { message: 'Phải nêu ít nhất một tiêu chí.' })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => NamedFailureBody)
  criteria: NamedFailureBody[];
}

export class PreparePapersBody {
  @ApiProperty({ type: ProposalBody })
  @IsDefined({ message: 'Phải ghi số, ngày của Tờ trình.' })
  @ValidateNested()
  @Type(() => ProposalBody)
  proposal: ProposalBody;

  @ApiPropertyOptional({
    type: [RefusalBody],
    description: 'needed where the council did not propose a unit although every criterion is met',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => RefusalBody)
  refusals?: RefusalBody[];
}

export class NoticePrepared {
  @ApiProperty({ format: 'uuid' })
  dossierId: string;
  @ApiProperty()
  unit: string;
  @ApiProperty({ format: 'uuid' })
  documentId: string;
}

export class PapersPrepared {
  @ApiProperty({
    format: 'uuid',
    nullable: true,
    type: String,
    description: 'the one decision with its list; null: nobody is recognised',
  })
  decisionId: string | null;
  @ApiProperty()
  recognised: number;
  @ApiProperty({ type: [NoticePrepared] })
  notices: NoticePrepared[];
}
