import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActing } from '@app/domain/identity';
import { Acting, Actor, Advancement, type ActRequest } from '@app/workflow';
import { ReceiptView } from './receipt.dto';
import { Receipts } from './receipt.query';
import { SendDossier } from './send-dossier.use-case';

@ApiTags('dossiers')
@Controller('dossiers')
export class SendDossierController {
  constructor(
    private readonly sendDossier: SendDossier,
    private readonly receipts: Receipts,
  ) {}

  @Post(':id/send')
  @HttpCode(200)
  @ApiOperation({ operationId: 'sendDossier' })
  @ApiOkResponse({ type: Advancement })
  send(@Acting() request: ActRequest, @Param('id', ParseUUIDPipe) id: string): Promise<Advancement> {
    return this.sendDossier.act(request, id);
  }

  @Get(':id/receipt')
  @ApiOperation({ operationId: 'getReceipt' })
  @ApiOkResponse({ type: ReceiptView })
  receipt(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<ReceiptView> {
    return this.receipts.of(actor, id);
  }
}
