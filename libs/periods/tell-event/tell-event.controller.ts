import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { TellEventBody } from './tell-event.dto';
import { TellEvent } from './tell-event.use-case';

@ApiTags('periods')
@Controller('periods')
export class TellEventController {
  constructor(private readonly tellEvent: TellEvent) {}

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
}
