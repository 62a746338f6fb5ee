import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { MinLength } from 'class-validator';
import { FreeText } from '@app/platform';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { AnswerDifficulty } from './answer-difficulty.use-case';

export class AnswerDifficultyBody {
  @ApiProperty({ minLength: 10, maxLength: 10_000 })
  @FreeText(10_000)
  @MinLength(10, { message: 'Xin ghi rõ nội dung trả lời.' })
  text: string;
}

@ApiTags('difficulties')
@Controller('difficulties')
export class AnswerDifficultyController {
  constructor(private readonly answerDifficulty: AnswerDifficulty) {}

  @Post(':id/answer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'answerDifficulty' })
  @ApiOkResponse({ type: Advancement })
  answer(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text }: AnswerDifficultyBody,
  ): Promise<Advancement> {
    return this.answerDifficulty.run(request, id, text);
  }
}
