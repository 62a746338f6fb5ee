import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, MaxLength, MinLength } from 'class-validator';

export class SignInBody {
  @ApiProperty({ example: '51.cat.chuyen-vien' })
  @IsString()
  @MinLength(1, { message: 'Xin nhập tài khoản.' })
  @MaxLength(100)
  account: string;

  @ApiProperty({ format: 'password' })
  @IsString()
  @MinLength(1, { message: 'Xin nhập mật khẩu.' })
  @MaxLength(200)
  password: string;
}

export class ChangePositionBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  positionId: string;
}

export class PositionView {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty()
  title: string;
  @ApiProperty()
  role: string;
  @ApiProperty()
  officeName: string;
}

export class SessionView {
  @ApiProperty()
  name: string;
  @ApiProperty({ type: PositionView })
  position: PositionView;
  @ApiProperty()
  officeId: string;
  @ApiProperty()
  officeKind: string;
  @ApiProperty({ type: String, nullable: true })
  unitCode: string | null;
  @ApiProperty({ type: [PositionView], description: 'all positions of the person, the present one among them' })
  positions: PositionView[];
  @ApiProperty({ description: 'demonstration: every page is marked' })
  demo: boolean;
}

export class DemoAccountView {
  @ApiProperty()
  account: string;
  @ApiProperty()
  name: string;
  @ApiProperty()
  title: string;
  @ApiProperty()
  role: string;
  @ApiProperty()
  officeId: string;
  @ApiProperty()
  officeName: string;
}

export class DemoAccountsView {
  @ApiProperty({ description: 'the one password of all demo accounts' })
  password: string;
  @ApiProperty({ type: [DemoAccountView] })
  accounts: DemoAccountView[];
}
