import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { automatic } from '@app/domain/identity';
import { legalDateAt } from '@app/domain/shared';
import { OpenToEverybody } from '@app/identity';
import { OfficeClock, UnitOfWork } from '@app/platform';
import { ClockView } from './demo/demo.dto';

/** The office clock, so that every page counts from the same day as the server. */
@ApiTags('clock')
@OpenToEverybody()
@Controller('clock')
export class ClockController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: OfficeClock,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getClock' })
  @ApiOkResponse({ type: ClockView })
  async read(): Promise<ClockView> {
    const reading = await this.unitOfWork.read(automatic('clock'), (tx) => this.clock.read(tx));
    return { ...reading, today: legalDateAt(reading.now) };
  }
}
