import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest, Advancement, ReasonBody } from '@app/workflow';
import { VoidNumber } from './void-number.use-case';

@ApiTags('documents')
@Controller('documents/:id/void-number')
export class VoidNumberController {
  constructor(private readonly voiding: VoidNumber) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'voidDocumentNumber' })
  @ApiOkResponse({ type: Advancement })
  void(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<Advancement> {
    return this.voiding.execute(request, id, reason);
  }
}
