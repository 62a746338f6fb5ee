import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { CHOICES, type Choice } from '@app/domain/appraisal';
import { FreeText, MayBeAbsent } from '@app/platform';
import { IsLegalDay } from '../http/legal-day';

const NO_SUCH_CHOICE = 'Giá trị không có trong danh sách chọn.';
const NOT_AN_ID = 'Mã không đúng dạng.';

export class ExceptionBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: NOT_AN_ID })
  dossierId: string;

  @ApiProperty({ enum: CHOICES, description: 'Đồng ý · Không đồng ý · Ý kiến khác' })
  @IsIn(CHOICES, { message: NO_SUCH_CHOICE })
  choice: Choice;

  @ApiPropertyOptional({ maxLength: 2_000 })
  @MayBeAbsent()
  @FreeText(2_000)
  reason?: string;
}

export class MembersExceptionBody extends ExceptionBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: NOT_AN_ID })
  memberId: string;
}

export class PasswordAgain {
  @ApiProperty({ description: 'the person proves again who they are' })
  @IsString()
  @MaxLength(200)
  password: string;
}

export class ListVoteBody {
  @ApiPropertyOptional({ enum: CHOICES, description: 'on the whole list; absent: every dossier is named in `except`' })
  @MayBeAbsent()
  @IsIn(CHOICES, { message: NO_SUCH_CHOICE })
  whole?: Choice;

  @ApiProperty({ type: [ExceptionBody], description: 'trừ …' })
  @IsArray()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => ExceptionBody)
  except: ExceptionBody[];
}

export class CastBallotsBody extends IntersectionType(ListVoteBody, PasswordAgain) {}

export class WrittenOpinionBody extends CastBallotsBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: NOT_AN_ID })
  memberId: string;

  @ApiProperty({ format: 'date', description: 'day on which the paper came in' })
  @IsLegalDay()
  receivedOn: string;
}

export class OpenVoteBody extends PasswordAgain {
  @ApiPropertyOptional({
    enum: CHOICES,
    description:
      'what everybody at the table agrees to on the whole list; absent: `except` names every dossier for every member',
  })
  @MayBeAbsent()
  @IsIn(CHOICES, { message: NO_SUCH_CHOICE })
  whole?: Choice;

  @ApiProperty({ type: [MembersExceptionBody], description: 'trừ …, by member' })
  @IsArray()
  @ArrayMaxSize(3_000)
  @ValidateNested({ each: true })
  @Type(() => MembersExceptionBody)
  except: MembersExceptionBody[];
}
