import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { EnterReview } from './enter-review.use-case';
import { EnterReviews } from './enter-reviews.use-case';
import { ReviewBody, ReviewsBody, ReviewsEntered } from './review.dto';

@ApiTags('dossiers')
@Controller()
export class EnterReviewController {
  constructor(
    private readonly one: EnterReview,
    private readonly many: EnterReviews,
  ) {}

  @Put('dossiers/:id/review')
  @ApiOperation({ operationId: 'enterReview' })
  @ApiOkResponse({ type: Advancement })
  enter(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviewBody,
  ): Promise<Advancement> {
    return this.one.act(request, id, body);
  }

  @Post('periods/:periodId/review')
  @HttpCode(200)
  @ApiOperation({ operationId: 'enterReviews' })
  @ApiOkResponse({ type: ReviewsEntered })
  enterMany(
    @Acting() request: ActRequest,
    @Param('periodId', ParseUUIDPipe) periodId: string,
    @Body() { rows }: ReviewsBody,
  ): Promise<ReviewsEntered> {
    return this.many.act(request, periodId, rows);
  }
}
