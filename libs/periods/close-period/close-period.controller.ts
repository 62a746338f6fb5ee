import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PeriodEvent } from '@app/domain/periods';
import { Acting, Advancement, Door, type ActRequest } from '@app/workflow';
import { PeriodLifecycle } from '../period.lifecycle';

/** An act without anything of its own to write: the door is the whole use case. */
@ApiTags('periods')
@Controller('periods')
export class ClosePeriodController {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: PeriodLifecycle,
  ) {}

  @Post(':id/closing')
  @HttpCode(200)
  @ApiOperation({ operationId: 'closePeriod' })
  @ApiOkResponse({ type: Advancement })
  close(@Acting() request: ActRequest, @Param('id', ParseUUIDPipe) id: string): Promise<Advancement> {
    return this.door.act(request, this.lifecycle, id, 'close', async () => ({ type: 'CLOSE' }) satisfies PeriodEvent);
  }
}
