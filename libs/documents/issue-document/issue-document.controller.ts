import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { BatchResult } from '../batch/batch.dto';
import { IssueDocumentsBody } from './issue-document.dto';
import { IssueDocument } from './issue-document.use-case';
import { IssueDocuments } from './issue-documents.use-case';

@ApiTags('documents')
@Controller('documents')
export class IssueDocumentController {
  constructor(
    private readonly issuing: IssueDocument,
    private readonly batch: IssueDocuments,
  ) {}

  @Post(':id/issue')
  @HttpCode(200)
  @ApiOperation({ operationId: 'issueDocument' })
  @ApiOkResponse({ type: Advancement })
  issue(@Acting() request: ActRequest, @Param('id', ParseUUIDPipe) id: string): Promise<Advancement> {
    return this.issuing.execute(request, id);
  }

  @Post('issue-all')
  @HttpCode(200)
  @ApiOperation({ operationId: 'issueDocuments', description: 'seals and issues several papers, a result for each' })
  @ApiOkResponse({ type: BatchResult })
  issueAll(@Acting() request: ActRequest, @Body() body: IssueDocumentsBody): Promise<BatchResult> {
    return this.batch.execute(request, body);
  }
}
