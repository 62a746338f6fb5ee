import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { automatic } from '@app/domain/identity';
import { legalDateAt } from '@app/domain/shared';
import { QuietQuery } from '@app/deadlines';
import { DEMO_PASSWORD, DemoAccountsView, OpenToEverybody, type DemoAccountView } from '@app/identity';
import { OfficeClock, Problem, UnitOfWork } from '@app/platform';
import { ClockView, MoveClockBody, QuietView } from './demo.dto';

/** Only in demo mode: the accounts to try, and the hand on the office clock. */
@ApiTags('demo')
@Controller('demo')
export class DemoController {
  constructor(
    private readonly database: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: OfficeClock,
    private readonly quiet: QuietQuery,
  ) {}

  @Get('accounts')
  @OpenToEverybody()
  @ApiOperation({ operationId: 'listDemoAccounts' })
  @ApiOkResponse({ type: DemoAccountsView })
  async accounts(): Promise<DemoAccountsView> {
    const accounts = await this.database.query<DemoAccountView[]>(
      `SELECT account, name, title, role, office_id AS "officeId", office_name AS "officeName" FROM demo_accounts()`,
    );
    return { password: DEMO_PASSWORD, accounts };
  }

  @Post('clock')
  @HttpCode(200)
  @OpenToEverybody()
  @ApiOperation({ operationId: 'moveClock' })
  @ApiOkResponse({ type: ClockView })
  async move(@Body() { to }: MoveClockBody): Promise<ClockView> {
    return this.unitOfWork.run(automatic('demo'), async (tx) => {
      const instant = new Date(to);
      if (instant < tx.now)
        throw new Problem(409, 'clock.backwards', 'Không lùi được', 'Đồng hồ trình diễn chỉ đi tới, không lùi.');
      await this.clock.moveTo(tx, instant);
      return { now: instant, today: legalDateAt(instant), simulated: true };
    });
  }

  /** A simulated clock is moved on only when nothing is left to do at its hour: whoever moves it asks here first. */
  @Get('quiet')
  @OpenToEverybody()
  @ApiOperation({ operationId: 'askQuiet' })
  @ApiOkResponse({ type: QuietView })
  async askQuiet(): Promise<QuietView> {
    const { jobs, due, next } = await this.unitOfWork.read(automatic('demo'), (tx) => this.quiet.run(tx));
    return { quiet: jobs + due === 0, jobs, due, next };
  }
}
