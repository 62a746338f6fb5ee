import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { PresentBody } from './present-to-leader.dto';
import { PresentToLeader } from './present-to-leader.use-case';

@ApiTags('dossiers')
@Controller('dossiers')
export class PresentToLeaderController {
  constructor(private readonly presentToLeader: PresentToLeader) {}

  @Post(':id/present')
  @HttpCode(200)
  @ApiOperation({ operationId: 'presentDossier' })
  @ApiOkResponse({ type: Advancement })
  act(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PresentBody,
  ): Promise<Advancement> {
    return this.presentToLeader.act(request, id, body);
  }
}
