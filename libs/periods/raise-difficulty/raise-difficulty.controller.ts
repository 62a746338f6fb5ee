import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { RaiseDifficultyBody } from './raise-difficulty.dto';
import { RaiseDifficulty } from './raise-difficulty.use-case';

@ApiTags('difficulties')
@Controller('difficulties')
export class RaiseDifficultyController {
  constructor(private readonly raiseDifficulty: RaiseDifficulty) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'raiseDifficulty' })
  @ApiOkResponse({ type: Advancement })
  raise(@Acting() request: ActRequest, @Body() body: RaiseDifficultyBody): Promise<Advancement> {
    return this.raiseDifficulty.run(request, body);
  }
}
