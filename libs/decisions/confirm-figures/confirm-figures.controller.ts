import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { FinalFiguresBody } from '../state-final-figures/final-figures.dto';
import { ConfirmFigures } from './confirm-figures.use-case';

@ApiTags('decisions')
@Controller('dossiers')
export class ConfirmFiguresController {
  constructor(private readonly confirmFigures: ConfirmFigures) {}

  @Post(':id/final-confirmation')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'confirmFinalFigures',
    description: '`figures` are corrections; an empty list confirms what was stated',
  })
  @ApiOkResponse({ type: Advancement })
  confirm(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FinalFiguresBody,
  ): Promise<Advancement> {
    return this.confirmFigures.run(request, id, body.figures);
  }
}
