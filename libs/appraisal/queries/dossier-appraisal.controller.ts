import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActing } from '@app/domain/identity';
import { Actor } from '@app/workflow';
import { DossierAppraisal as View } from './dossier-appraisal.dto';
import { DossierAppraisal } from './dossier-appraisal';

@ApiTags('appraisal')
@Controller('dossiers')
export class DossierAppraisalController {
  constructor(private readonly appraisal: DossierAppraisal) {}

  @Get(':id/appraisal')
  @ApiOperation({ operationId: 'getDossierAppraisal' })
  @ApiOkResponse({ type: View })
  read(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<View> {
    return this.appraisal.read(actor, id);
  }
}
