import { ApiProperty } from '@nestjs/swagger';

export class PublicDocument {
  @ApiProperty()
  issuer: string;
  @ApiProperty()
  numberAndSymbol: string;
  @ApiProperty({ format: 'date' })
  date: string;
  @ApiProperty()
  title: string;
  @ApiProperty({ description: 'signed in another system or on paper: the file is a copy that the office keeps' })
  signedElsewhere: boolean;
}

export class PublicCheck {
  @ApiProperty({
    enum: ['valid', 'withdrawn', 'unknown'],
    description: 'withdrawn: replaced or recalled; unknown: no issued paper has these bytes',
  })
  result: 'valid' | 'withdrawn' | 'unknown';
  @ApiProperty({ type: PublicDocument, nullable: true })
  document: PublicDocument | null;
}
