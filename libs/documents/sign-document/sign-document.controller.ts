import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { BatchResult } from '../batch/batch.dto';
import { SignAsSecretary } from './sign-as-secretary.use-case';
import { SignDocumentBody, SignDocumentsBody } from './sign-document.dto';
import { SignDocument } from './sign-document.use-case';
import { SignDocuments } from './sign-documents.use-case';

@ApiTags('documents')
@Controller('documents')
export class SignDocumentController {
  constructor(
    private readonly signing: SignDocument,
    private readonly batch: SignDocuments,
    private readonly secretary: SignAsSecretary,
  ) {}

  @Post(':id/sign')
  @HttpCode(200)
  @ApiOperation({ operationId: 'signDocument' })
  @ApiOkResponse({ type: Advancement })
  sign(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SignDocumentBody,
  ): Promise<Advancement> {
    return this.signing.execute(request, id, body);
  }

  @Post(':id/sign-as-secretary')
  @HttpCode(200)
  @ApiOperation({ operationId: 'signDocumentAsSecretary', description: 'minutes: before their chair signs' })
  @ApiOkResponse({ type: Advancement })
  signAsSecretary(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SignDocumentBody,
  ): Promise<Advancement> {
    return this.secretary.execute(request, id, body);
  }

  @Post('sign-all')
  @HttpCode(200)
  @ApiOperation({ operationId: 'signDocuments', description: 'one password, a result for each paper' })
  @ApiOkResponse({ type: BatchResult })
  signAll(@Acting() request: ActRequest, @Body() body: SignDocumentsBody): Promise<BatchResult> {
    return this.batch.execute(request, body);
  }
}
