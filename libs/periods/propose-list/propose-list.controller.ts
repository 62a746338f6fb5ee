import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { ProposeListBody } from './propose-list.dto';
import { ProposeList } from './propose-list.use-case';

@ApiTags('periods')
@Controller('periods')
export class ProposeListController {
  constructor(private readonly proposeList: ProposeList) {}

  @Post(':id/list-proposal')
  @HttpCode(200)
  @ApiOperation({ operationId: 'proposeList' })
  @ApiOkResponse({ type: Advancement })
  propose(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ProposeListBody,
  ): Promise<Advancement> {
    return this.proposeList.run(request, id, body);
  }
}
