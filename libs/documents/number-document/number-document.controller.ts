import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { EnterNumberBody, RenewNumberBody } from './number-document.dto';
import { NumberDocument } from './number-document.use-case';

@ApiTags('documents')
@Controller('documents/:id')
export class NumberDocumentController {
  constructor(private readonly numbering: NumberDocument) {}

  @Post('enter-number')
  @HttpCode(200)
  @ApiOperation({ operationId: 'enterDocumentNumber' })
  @ApiOkResponse({ type: Advancement })
  enter(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EnterNumberBody,
  ): Promise<Advancement> {
    return this.numbering.enter(request, id, body);
  }

  @Post('renew')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'renewDocument',
    description: 'same number, another day or signer; only before the signature',
  })
  @ApiOkResponse({ type: Advancement })
  renew(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RenewNumberBody,
  ): Promise<Advancement> {
    return this.numbering.renew(request, id, body);
  }
}
