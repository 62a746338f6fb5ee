import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest } from '@app/workflow';
import { SessionChanged } from '../http/session-changed.dto';
import { CastBallotsBody, OpenVoteBody, WrittenOpinionBody } from './ballots.dto';
import { CastBallots } from './cast-ballots.use-case';

@ApiTags('council')
@Controller('council-sessions')
export class CastBallotsController {
  constructor(private readonly castBallots: CastBallots) {}

  @Post(':id/ballots')
  @HttpCode(200)
  @ApiOperation({ operationId: 'castBallots' })
  @ApiOkResponse({ type: SessionChanged })
  own(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CastBallotsBody,
  ): Promise<SessionChanged> {
    return this.castBallots.own(request, id, body);
  }

  @Post(':id/open-vote')
  @HttpCode(200)
  @ApiOperation({ operationId: 'enterOpenVote' })
  @ApiOkResponse({ type: SessionChanged })
  openVote(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OpenVoteBody,
  ): Promise<SessionChanged> {
    return this.castBallots.openVote(request, id, body);
  }

  @Post(':id/written-opinions')
  @HttpCode(200)
  @ApiOperation({ operationId: 'enterWrittenOpinion' })
  @ApiOkResponse({ type: SessionChanged })
  written(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WrittenOpinionBody,
  ): Promise<SessionChanged> {
    return this.castBallots.written(request, id, body);
  }
}
