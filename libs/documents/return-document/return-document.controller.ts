import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest, Advancement, ReasonBody } from '@app/workflow';
import { ReturnDocument } from './return-document.use-case';

@ApiTags('documents')
@Controller('documents/:id/return')
export class ReturnDocumentController {
  constructor(private readonly returning: ReturnDocument) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'returnDocument' })
  @ApiOkResponse({ type: Advancement })
  return(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<Advancement> {
    return this.returning.execute(request, id, reason);
  }
}
