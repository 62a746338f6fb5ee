import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest } from '@app/workflow';
import { SessionChanged } from '../http/session-changed.dto';
import { CloseSessionBody } from './close-session.dto';
import { CloseSession } from './close-session.use-case';

@ApiTags('council')
@Controller('council-sessions')
export class CloseSessionController {
  constructor(private readonly closeSession: CloseSession) {}

  @Post(':id/closing')
  @HttpCode(200)
  @ApiOperation({ operationId: 'closeCouncilSession' })
  @ApiOkResponse({ type: SessionChanged })
  close(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CloseSessionBody,
  ): Promise<SessionChanged> {
    return this.closeSession.run(request, id, body);
  }
}
