import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActing } from '@app/domain/identity';
import { Actor } from '@app/workflow';
import { DossierAppraisal } from './dossier-appraisal.dto';
import { ReadDossierAppraisal } from './read-dossier-appraisal';

@ApiTags('appraisal')
@Controller('dossiers')
export class DossierAppraisalController {
  constructor(private readonly appraisal: ReadDossierAppraisal) {}

  @Get(':id/appraisal')
  @ApiOperation({ operationId: 'getDossierAppraisal' })
  @ApiOkResponse({ type: DossierAppraisal })
  read(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<DossierAppraisal> {
    return this.appraisal.read(actor, id);
  }
}
