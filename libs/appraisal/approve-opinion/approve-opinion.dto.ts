import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Min } from 'class-validator';

export class ApproveOpinionBody {
  @ApiProperty({ description: 'version of the draft that the head has read' })
  @IsInt({ message: 'Phải là số nguyên.' })
  @Min(1, { message: 'Phải là số nguyên dương.' })
  opinionVersion: number;
}

/** A supervisor's opinion moves no state: the answer is the dossier's new version. */
export class OpinionGiven {
  @ApiProperty()
  version: number;
}
