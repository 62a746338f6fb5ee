import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest } from '@app/workflow';
import { SessionChanged } from '../http/session-changed.dto';
import { RecusalBody } from './declare-recusal.dto';
import { DeclareRecusal } from './declare-recusal.use-case';

@ApiTags('council')
@Controller('council-sessions')
export class DeclareRecusalController {
  constructor(private readonly declareRecusal: DeclareRecusal) {}

  @Post(':id/recusals')
  @HttpCode(200)
  @ApiOperation({ operationId: 'declareRecusal' })
  @ApiOkResponse({ type: SessionChanged })
  declare(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecusalBody,
  ): Promise<SessionChanged> {
    return this.declareRecusal.run(request, id, body);
  }
}
