import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { PersonActing } from '@app/domain/identity';
import { invalidField, Settings, unauthenticated, UnitOfWork } from '@app/platform';
import { endedSessionCookie, sessionCookie, sessionToken } from '../sessions/session-cookie';
import { Sessions } from '../sessions/sessions';
import { ChangePositionBody, SessionView, SignInBody, type PositionView } from './session.dto';
import { OpenToEverybody } from './session.guard';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: Settings,
  ) {}

  @Post()
  @HttpCode(204)
  @OpenToEverybody()
  @ApiOperation({ operationId: 'signIn' })
  async signIn(
    @Body() { account, password }: SignInBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const visitor = { address: request.ip ?? 'unknown', agent: request.header('user-agent') ?? '' };
    const token = await this.sessions.open(account, password, visitor);
    response.setHeader('Set-Cookie', sessionCookie(token, this.settings.PUBLIC_URL));
  }

  @Get()
  @ApiOperation({ operationId: 'getSession' })
  @ApiOkResponse({ type: SessionView })
  async session(@Req() request: Request & { actor?: PersonActing }): Promise<SessionView> {
    const { actor } = request;
    if (!actor) throw unauthenticated();
    const positions = await this.unitOfWork.read(actor, ({ manager, today }) =>
      manager.query<PositionView[]>(
        `SELECT p.id, p.title, p.role, o.name AS "officeName" FROM position p JOIN office o ON o.id = p.office_id WHERE p.person_id = $1
           AND $2 BETWEEN p.valid_from AND coalesce(p.valid_to, 'infinity') ORDER BY p.id`,
        [actor.personId, today],
      ),
    );
    return {
      name: actor.name,
      position: { id: actor.positionId, title: actor.title, role: actor.role, officeName: actor.officeName },
      officeId: actor.officeId,
      officeKind: actor.officeKind,
      unitCode: actor.unitCode,
      positions,
      demo: this.settings.DEMO,
    };
  }

  @Put('position')
  @HttpCode(204)
  @ApiOperation({ operationId: 'changePosition' })
  async changePosition(@Body() { positionId }: ChangePositionBody, @Req() request: Request): Promise<void> {
    const token = sessionToken(request, this.settings.PUBLIC_URL);
    if (!token || !(await this.sessions.changePosition(token, positionId))) {
      throw invalidField('/positionId', 'position.not-yours', 'Ông/bà không giữ chức danh này.');
    }
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ operationId: 'signOut' })
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const token = sessionToken(request, this.settings.PUBLIC_URL);
    if (token) await this.sessions.close(token);
    response.setHeader('Set-Cookie', endedSessionCookie(this.settings.PUBLIC_URL));
    response.setHeader('Clear-Site-Data', '"cache", "storage"');
  }
}
