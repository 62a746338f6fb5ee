import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { BeginDossier } from './begin-dossier.use-case';

@ApiTags('dossiers')
@Controller('dossiers')
export class BeginDossierController {
  constructor(private readonly begin: BeginDossier) {}

  @Post(':id/begin')
  @HttpCode(200)
  @ApiOperation({ operationId: 'beginDossier' })
  @ApiOkResponse({ type: Advancement })
  act(@Acting() request: ActRequest, @Param('id', ParseUUIDPipe) id: string): Promise<Advancement> {
    return this.begin.act(request, id);
  }
}
