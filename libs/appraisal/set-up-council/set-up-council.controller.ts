import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest } from '@app/workflow';
import { CouncilSetUp, SetUpCouncilBody } from './set-up-council.dto';
import { SetUpCouncil } from './set-up-council.use-case';

@ApiTags('council')
@Controller('periods')
export class SetUpCouncilController {
  constructor(private readonly setUpCouncil: SetUpCouncil) {}

  @Post(':id/council')
  @HttpCode(200)
  @ApiOperation({ operationId: 'setUpCouncil' })
  @ApiOkResponse({ type: CouncilSetUp })
  setUp(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SetUpCouncilBody,
  ): Promise<CouncilSetUp> {
    return this.setUpCouncil.run(request, id, body);
  }
}
