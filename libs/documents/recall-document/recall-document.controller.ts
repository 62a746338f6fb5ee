import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest, Advancement, ReasonBody } from '@app/workflow';
import { RecallDocument } from './recall-document.use-case';

@ApiTags('documents')
@Controller('documents/:id/recall')
export class RecallDocumentController {
  constructor(private readonly recalling: RecallDocument) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'recallDocument' })
  @ApiOkResponse({ type: Advancement })
  recall(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<Advancement> {
    return this.recalling.execute(request, id, reason);
  }
}
