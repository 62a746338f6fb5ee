import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActing } from '@app/domain/identity';
import { Actor } from '@app/workflow';
import { CouncilView, SessionList, SessionsQuery } from './council.dto';
import { CouncilSessionView } from './session-view.dto';
import { CouncilViews } from './council-views';
import { ReadCouncilSession } from './read-council-session';

@ApiTags('council')
@Controller()
export class CouncilController {
  constructor(
    private readonly views: CouncilViews,
    private readonly oneSession: ReadCouncilSession,
  ) {}

  @Get('periods/:id/council')
  @ApiOperation({ operationId: 'getCouncil' })
  @ApiOkResponse({ type: CouncilView })
  council(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<CouncilView> {
    return this.views.council(actor, id);
  }

  @Get('council-sessions')
  @ApiOperation({ operationId: 'listCouncilSessions' })
  @ApiOkResponse({ type: SessionList })
  sessions(@Actor() actor: PersonActing, @Query() query: SessionsQuery): Promise<SessionList> {
    return this.views.sessions(actor, query);
  }

  @Get('council-sessions/:id')
  @ApiOperation({ operationId: 'getCouncilSession' })
  @ApiOkResponse({ type: CouncilSessionView })
  session(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<CouncilSessionView> {
    return this.oneSession.read(actor, id);
  }
}
