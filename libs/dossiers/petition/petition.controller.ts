import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest, Advancement, ReasonBody } from '@app/workflow';
import { Petition } from './petition.use-case';

@ApiTags('dossiers')
@Controller('dossiers')
export class PetitionController {
  constructor(private readonly petition: Petition) {}

  @Post(':id/petition')
  @HttpCode(200)
  @ApiOperation({ operationId: 'petition' })
  @ApiOkResponse({ type: Advancement })
  act(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<Advancement> {
    return this.petition.act(request, id, reason);
  }
}
