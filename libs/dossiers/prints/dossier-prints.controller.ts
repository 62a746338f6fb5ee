import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { PersonActing } from '@app/domain/identity';
import { Actor } from '@app/workflow';
import { DossierPrints } from './dossier-prints';

const PDF = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('dossiers')
@Controller('dossiers')
export class DossierPrintsController {
  constructor(private readonly prints: DossierPrints) {}

  @Get(':id/receipt/pdf')
  @ApiOperation({ operationId: 'getReceiptPdf' })
  @ApiProduces('application/pdf')
  @ApiOkResponse(PDF)
  async receipt(
    @Actor() actor: PersonActing,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() response: Response,
  ): Promise<void> {
    send(response, 'phieu-tiep-nhan.pdf', await this.prints.receipt(actor, id));
  }

  @Get(':id/supplement-requests/:round/pdf')
  @ApiOperation({ operationId: 'getSupplementRequestPdf' })
  @ApiProduces('application/pdf')
  @ApiOkResponse(PDF)
  async supplementRequest(
    @Actor() actor: PersonActing,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('round', ParseIntPipe) round: number,
    @Res() response: Response,
  ): Promise<void> {
    send(response, `yeu-cau-bo-sung-${round}.pdf`, await this.prints.supplementRequest(actor, id, round));
  }
}

/** Our own print: shown in the browser, and never kept there, since the dossier may have changed the next time. */
function send(response: Response, name: string, bytes: Buffer): void {
  response.set({
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename="${name}"`,
    'Cache-Control': 'private, no-store',
  });
  response.status(200).end(bytes);
}
