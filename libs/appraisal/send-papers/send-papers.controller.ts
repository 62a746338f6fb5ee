import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest } from '@app/workflow';
import { SessionChanged } from '../http/session-changed.dto';
import { SendPapers } from './send-papers.use-case';

@ApiTags('council')
@Controller('council-sessions')
export class SendPapersController {
  constructor(private readonly sendPapers: SendPapers) {}

  @Post(':id/papers')
  @HttpCode(200)
  @ApiOperation({ operationId: 'sendCouncilPapers' })
  @ApiOkResponse({ type: SessionChanged })
  send(@Acting() request: ActRequest, @Param('id', ParseUUIDPipe) id: string): Promise<SessionChanged> {
    return this.sendPapers.run(request, id);
  }
}
