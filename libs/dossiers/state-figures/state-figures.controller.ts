import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest } from '@app/workflow';
import { Saved, StateFiguresBody } from './state-figures.dto';
import { StateFigures } from './state-figures.use-case';

@ApiTags('dossiers')
@Controller('dossiers')
export class StateFiguresController {
  constructor(private readonly stateFigures: StateFigures) {}

  @Put(':id/figures')
  @ApiOperation({ operationId: 'stateFigures' })
  @ApiOkResponse({ type: Saved })
  state(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: StateFiguresBody,
  ): Promise<Saved> {
    return this.stateFigures.act(request, id, body);
  }
}
