import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest } from '@app/workflow';
import { CallSessionBody, SessionCalled } from './call-session.dto';
import { CallSession } from './call-session.use-case';

@ApiTags('council')
@Controller('councils')
export class CallSessionController {
  constructor(private readonly callSession: CallSession) {}

  @Post(':id/sessions')
  @HttpCode(200)
  @ApiOperation({ operationId: 'callCouncilSession' })
  @ApiOkResponse({ type: SessionCalled })
  call(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CallSessionBody,
  ): Promise<SessionCalled> {
    return this.callSession.run(request, id, body);
  }
}
