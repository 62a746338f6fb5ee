import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest, ReasonBody } from '@app/workflow';
import { SessionChanged } from '../http/session-changed.dto';
import { OpenSession } from './open-session.use-case';

@ApiTags('council')
@Controller('council-sessions')
export class OpenSessionController {
  constructor(private readonly openSession: OpenSession) {}

  @Post(':id/opening')
  @HttpCode(200)
  @ApiOperation({ operationId: 'openCouncilSession' })
  @ApiOkResponse({ type: SessionChanged })
  open(@Acting() request: ActRequest, @Param('id', ParseUUIDPipe) id: string): Promise<SessionChanged> {
    return this.openSession.run(request, id);
  }

  @Post(':id/postponement')
  @HttpCode(200)
  @ApiOperation({ operationId: 'postponeCouncilSession' })
  @ApiOkResponse({ type: SessionChanged })
  postpone(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReasonBody,
  ): Promise<SessionChanged> {
    return this.openSession.postpone(request, id, body.reason);
  }
}
