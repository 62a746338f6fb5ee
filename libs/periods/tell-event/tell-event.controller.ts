import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { CorrectEvent } from './correct-event.use-case';
import { CorrectEventBody, TellEventBody } from './tell-event.dto';
import { TellEvent } from './tell-event.use-case';

@ApiTags('periods')
@Controller('periods')
export class TellEventController {
  constructor(
    private readonly tellEvent: TellEvent,
    private readonly correctEvent: CorrectEvent,
  ) {}

  @Post(':id/events')
  @HttpCode(200)
  @ApiOperation({ operationId: 'tellPeriodEvent' })
  @ApiOkResponse({ type: Advancement })
  tell(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: TellEventBody,
  ): Promise<Advancement> {
    return this.tellEvent.run(request, id, body);
  }

  @Post(':id/events/corrections')
  @HttpCode(200)
  @ApiOperation({ operationId: 'correctPeriodEvent' })
  @ApiOkResponse({ type: Advancement })
  correct(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CorrectEventBody,
  ): Promise<Advancement> {
    return this.correctEvent.run(request, id, body);
  }
}
