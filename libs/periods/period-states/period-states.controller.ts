import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { PersonActing } from '@app/domain/identity';
import { drawMachine, sendPicture } from '@app/plans';
import { Actor } from '@app/workflow';
import { PeriodStates } from './period-states.dto';
import { PeriodStatesQuery } from './period-states.query';

@ApiTags('periods')
@Controller('periods')
export class PeriodStatesController {
  constructor(private readonly states: PeriodStatesQuery) {}

  @Get(':id/states')
  @ApiOperation({ operationId: 'getPeriodStates', description: 'how many dossiers and duties stand in each state' })
  @ApiOkResponse({ type: PeriodStates })
  count(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<PeriodStates> {
    return this.states.count(actor, id);
  }

  @Get(':id/states/picture.svg')
  @ApiOperation({ operationId: 'drawPeriodStates', description: 'the dossier’s machine with the number in each state' })
  @ApiProduces('image/svg+xml')
  async picture(
    @Actor() actor: PersonActing,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() response: Response,
  ): Promise<void> {
    const { plan, countAt } = await this.states.diagram(actor, id);
    sendPicture(response, await drawMachine(plan, 'dossier', countAt));
  }
}
