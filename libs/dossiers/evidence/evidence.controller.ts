import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Res, UploadedFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { PersonActing } from '@app/domain/identity';
import { Files, ReceivesFile, sendAttachment, type Upload } from '@app/files';
import { notFound, UnitOfWork } from '@app/platform';
import { Acting, Actor, type ActRequest, ReasonBody } from '@app/workflow';
import { Evidence } from '../persistence/evidence.entity';
import { AddEvidence } from './add-evidence.use-case';
import { AddEvidenceBody, EvidenceAdded, EvidenceWithdrawn } from './evidence.dto';
import { WithdrawEvidence } from './withdraw-evidence.use-case';

@ApiTags('dossiers')
@Controller('dossiers/:id/evidence')
export class EvidenceController {
  constructor(
    private readonly addEvidence: AddEvidence,
    private readonly withdrawEvidence: WithdrawEvidence,
    private readonly unitOfWork: UnitOfWork,
    private readonly files: Files,
  ) {}

  @Post()
  @ReceivesFile()
  @ApiOperation({ operationId: 'addEvidence' })
  @ApiCreatedResponse({ type: EvidenceAdded })
  add(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AddEvidenceBody,
    @UploadedFile() file: Upload | undefined,
  ): Promise<EvidenceAdded> {
    return this.addEvidence.act(request, id, body, file);
  }

  @Post(':evidenceId/withdrawal')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawEvidence' })
  @ApiOkResponse({ type: EvidenceWithdrawn })
  withdraw(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('evidenceId', ParseUUIDPipe) evidenceId: string,
    @Body() { reason }: ReasonBody,
  ): Promise<EvidenceWithdrawn> {
    return this.withdrawEvidence.act(request, id, evidenceId, reason);
  }

  /** Whoever may see the row may have the bytes: the wall judges the row. */
  @Get(':evidenceId/file')
  @ApiOperation({ operationId: 'downloadEvidence' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @Actor() actor: PersonActing,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('evidenceId', ParseUUIDPipe) evidenceId: string,
    @Res() response: Response,
  ): Promise<void> {
    const file = await this.unitOfWork.read(actor, async (tx) => {
      const evidence = await tx.manager.findOneBy(Evidence, { id: evidenceId, dossierId: id });
      if (!evidence) throw notFound('Tệp');
      return this.files.find(tx, evidence.fileId);
    });
    sendAttachment(response, { ...file, bytes: await this.files.bytes(file) });
  }
}
