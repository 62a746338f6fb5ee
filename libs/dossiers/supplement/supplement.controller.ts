import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { AnswerSupplement } from './answer-supplement.use-case';
import { AskSupplement } from './ask-supplement.use-case';
import { AskSupplementBody, SupplementBody } from './supplement.dto';

@ApiTags('dossiers')
@Controller('dossiers')
export class SupplementController {
  constructor(
    private readonly askSupplement: AskSupplement,
    private readonly answerSupplement: AnswerSupplement,
  ) {}

  @Post(':id/supplement-requests')
  @HttpCode(200)
  @ApiOperation({ operationId: 'askSupplement' })
  @ApiOkResponse({ type: Advancement })
  ask(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AskSupplementBody,
  ): Promise<Advancement> {
    return this.askSupplement.act(request, id, body);
  }

  @Post(':id/supplement')
  @HttpCode(200)
  @ApiOperation({ operationId: 'answerSupplement' })
  @ApiOkResponse({ type: Advancement })
  answer(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SupplementBody,
  ): Promise<Advancement> {
    return this.answerSupplement.act(request, id, body);
  }
}
