import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsUUID, Matches, ValidateNested } from 'class-validator';
import type { CouncilRole } from '@app/domain/plans';
import { FreeText, MayBeAbsent } from '@app/platform';
import { IsLegalDay } from '../http/legal-day';

const ROLES: readonly CouncilRole[] = ['chair', 'vice-chair', 'member', 'secretary'];

export class ChairBody {
  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES, { message: 'Giá trị không có trong danh sách chọn.' })
  role: CouncilRole;

  @ApiProperty({ example: 'cat', description: 'kind of the office that has the seat in the plan' })
  @Matches(/^[a-z0-9-]{1,40}$/, { message: 'Mã cơ quan chưa đúng dạng.' })
  office: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Mã không đúng dạng.' })
  positionId: string;
}

export class SetUpCouncilBody {
  @ApiPropertyOptional({
    type: [ChairBody],
    description: 'who sits in a chair; left out where the office has exactly one position for the council',
  })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ChairBody)
  chairs?: ChairBody[];

  @ApiPropertyOptional({ example: '1450/QĐ-UBND', description: 'of the decision that sets the council up' })
  @MayBeAbsent()
  @FreeText(60)
  decisionNumber?: string;

  @ApiPropertyOptional({ format: 'date' })
  @MayBeAbsent()
  @IsLegalDay()
  decisionDate?: string;
}

export class CouncilSetUp {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty({ description: 'members with a vote' })
  voting: number;
}
