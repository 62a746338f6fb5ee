import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import type { PersonActing } from '@app/domain/identity';
import { forbidden, Settings, unauthenticated } from '@app/platform';
import { sessionToken } from '../sessions/session-cookie';
import { Sessions } from '../sessions/sessions';

const OPEN = 'open-to-everybody';

/** The route answers without a session. Everything else needs one: forgetting this mark locks out, it never lets in. */
export const OpenToEverybody = (): MethodDecorator & ClassDecorator => SetMetadata(OPEN, true);

/** Finds the person acting from the session cookie, and refuses requests that another site makes a browser send. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request & { actor?: PersonActing }>();
    refuseOtherSites(request);
    const token = sessionToken(request, this.settings.PUBLIC_URL);
    const actor = token ? await this.sessions.actorOf(token) : null;
    if (actor) request.actor = actor;
    if (actor || this.reflector.getAllAndOverride<boolean>(OPEN, [context.getHandler(), context.getClass()]))
      return true;
    throw unauthenticated();
  }
}

/** Browsers say where a request comes from (Sec-Fetch-Site); the cookie is SameSite=Strict besides. */
function refuseOtherSites(request: Request): void {
  const site = request.header('sec-fetch-site');
  if (request.method !== 'GET' && site !== undefined && site !== 'same-origin' && site !== 'none') {
    throw forbidden('Yêu cầu đến từ một trang khác.', 'cross-site');
  }
}
