import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { documentStates, SERIES_KINDS } from '@app/domain/documents';
import { FreeText, IsUnitCode } from '@app/platform';

const STATES = Object.keys(documentStates);
const TEMPLATES = Object.keys(SERIES_KINDS);

export class DocumentQuery {
  @ApiProperty({ required: false, description: 'only what waits for the signed-in position' })
  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : (value as unknown)))
  @IsBoolean()
  mine?: boolean;

  @ApiProperty({ required: false, enum: STATES })
  @IsOptional()
  @IsIn(STATES, { message: 'Trạng thái không có trong danh mục.' })
  state?: string;

  @ApiProperty({ required: false, enum: TEMPLATES })
  @IsOptional()
  @IsIn(TEMPLATES, { message: 'Loại văn bản không có trong danh mục.' })
  template?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'the subject that the papers are about' })
  @IsOptional()
  @IsUUID()
  about?: string;

  @ApiProperty({ required: false, description: 'commune code' })
  @IsOptional()
  @IsUnitCode()
  unit?: string;

  @ApiProperty({
    required: false,
    description: 'part of title, number or name of the commune; diacritics do not matter',
  })
  @IsOptional()
  @FreeText(100)
  q?: string;

  @ApiProperty({ required: false, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  after?: string;

  @ApiProperty({ required: false, default: 50, maximum: 200 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

export class DocumentItem {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty()
  version: number;
  @ApiProperty()
  title: string;
  @ApiProperty()
  template: string;
  @ApiProperty()
  state: string;
  @ApiProperty()
  stateLabel: string;
  @ApiProperty({ type: String, nullable: true })
  numberAndSymbol: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  date: string | null;
  @ApiProperty()
  issuerName: string;
  @ApiProperty({ type: String, nullable: true })
  unitCode: string | null;
  @ApiProperty({ format: 'uuid' })
  aboutId: string;
  @ApiProperty({ description: 'it waits for the signed-in position' })
  mine: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'SHA-256 of the bytes to be signed, for signing several at once',
  })
  finalSha: string | null;
  @ApiProperty({ format: 'date-time' })
  changedAt: Date;
}

export class DocumentStateCount {
  @ApiProperty()
  state: string;
  @ApiProperty()
  label: string;
  @ApiProperty()
  count: number;
}

export class DocumentList {
  @ApiProperty({ type: [DocumentItem], description: 'the newest first' })
  items: DocumentItem[];
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
  @ApiProperty()
  total: number;
  @ApiProperty({ description: 'of all that may be seen, how many wait for the signed-in position' })
  mine: number;
  @ApiProperty({ type: [DocumentStateCount], description: 'under the same filters but that of the state' })
  states: DocumentStateCount[];
}
