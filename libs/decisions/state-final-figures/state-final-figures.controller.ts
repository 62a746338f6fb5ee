import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest } from '@app/workflow';
import { FinalFiguresBody, FinalFiguresStated } from './final-figures.dto';
import { StateFinalFigures } from './state-final-figures.use-case';

@ApiTags('decisions')
@Controller('dossiers')
export class StateFinalFiguresController {
  constructor(private readonly stateFinalFigures: StateFinalFigures) {}

  @Put(':id/final-figures')
  @ApiOperation({ operationId: 'stateFinalFigures' })
  @ApiOkResponse({ type: FinalFiguresStated })
  state(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FinalFiguresBody,
  ): Promise<FinalFiguresStated> {
    return this.stateFinalFigures.run(request, id, body.figures);
  }
}
