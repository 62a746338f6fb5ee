import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { ReplaceDocumentBody } from './replace-document.dto';
import { ReplaceDocument } from './replace-document.use-case';

@ApiTags('documents')
@Controller('documents/:id/replace')
export class ReplaceDocumentController {
  constructor(private readonly replacing: ReplaceDocument) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'replaceDocument' })
  @ApiOkResponse({ type: Advancement })
  replace(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { by, reason }: ReplaceDocumentBody,
  ): Promise<Advancement> {
    return this.replacing.execute(request, id, by, reason);
  }
}
