import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest } from '@app/workflow';
import { AppraisalFiguresBody, FiguresEntered } from './enter-figures.dto';
import { EnterFigures } from './enter-figures.use-case';

@ApiTags('appraisal')
@Controller('dossiers')
export class EnterFiguresController {
  constructor(private readonly enterFigures: EnterFigures) {}

  @Put(':id/appraisal-figures')
  @ApiOperation({ operationId: 'enterAppraisalFigures' })
  @ApiOkResponse({ type: FiguresEntered })
  enter(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AppraisalFiguresBody,
  ): Promise<FiguresEntered> {
    return this.enterFigures.run(request, id, body.figures);
  }
}
