import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest } from '@app/workflow';
import { PapersPrepared, PreparePapersBody } from './prepare-papers.dto';
import { PreparePapers } from './prepare-papers.use-case';

@ApiTags('decisions')
@Controller('periods')
export class PreparePapersController {
  constructor(private readonly preparePapers: PreparePapers) {}

  @Post(':id/recognition-papers')
  @HttpCode(200)
  @ApiOperation({ operationId: 'prepareDecision' })
  @ApiOkResponse({ type: PapersPrepared })
  prepare(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PreparePapersBody,
  ): Promise<PapersPrepared> {
    return this.preparePapers.run(request, id, body);
  }
}
