import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { SealDocumentBody } from './seal-document.dto';
import { SealDocument } from './seal-document.use-case';

@ApiTags('documents')
@Controller('documents/:id/seal')
export class SealDocumentController {
  constructor(private readonly sealing: SealDocument) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'sealDocument' })
  @ApiOkResponse({ type: Advancement })
  seal(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { password }: SealDocumentBody,
  ): Promise<Advancement> {
    return this.sealing.execute(request, id, password);
  }
}
