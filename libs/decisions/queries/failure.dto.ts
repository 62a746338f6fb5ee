import { ApiProperty } from '@nestjs/swagger';

/** A criterion that a refusal names. */
export class FailureView {
  @ApiProperty()
  id: string;
  @ApiProperty()
  criterion: string;
  @ApiProperty()
  required: string;
  @ApiProperty()
  found: string;
}
