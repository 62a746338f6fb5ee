import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { PersonActing } from '@app/domain/identity';
import { canonicalJson } from '@app/domain/shared';
import { invalidField, unauthenticated } from '@app/platform';
import type { ActRequest } from '../door/act-request';

const KEY = /^[A-Za-z0-9_-]{8,64}$/;
const VERSION = /^"?(\d{1,9})"?$/;

/** The person of the session, put on the request by the session guard. */
export const Actor = createParamDecorator((_: unknown, context: ExecutionContext): PersonActing => actorOf(context));

/** Everything an act needs from the request. @throws Problem 422 without a proper `Idempotency-Key`, or with an `If-Match` that names no version */
export const Acting = createParamDecorator((_: unknown, context: ExecutionContext): ActRequest => {
  const request = context.switchToHttp().getRequest<Request>();
  const key = request.header('idempotency-key') ?? '';
  if (!KEY.test(key))
    throw invalidField('/headers/idempotency-key', 'idempotency-key-missing', 'Thiếu mã thao tác; xin tải lại trang.');
  const said = canonicalJson([request.method, request.originalUrl, withoutPassword((request.body as unknown) ?? null)]);
  return {
    actor: actorOf(context),
    key,
    ifMatch: versionOf(request.header('if-match')),
    fingerprint: createHash('sha256').update(said).digest('hex'),
  };
});

/** Taking a version that cannot be read for none would let a stale page write. */
function versionOf(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined) return null;
  const version = VERSION.exec(ifMatch)?.[1];
  if (version === undefined)
    throw invalidField(
      '/headers/if-match',
      'if-match-malformed',
      'Phiên bản của trang chưa đúng dạng; xin tải lại trang.',
    );
  return Number(version);
}

/** The fingerprint is stored: an unsalted digest over a password would let whoever reads it try passwords at leisure. */
function withoutPassword(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'password' in body ? { ...body, password: null } : body;
}

function actorOf(context: ExecutionContext): PersonActing {
  const { actor } = context.switchToHttp().getRequest<Request & { actor?: PersonActing }>();
  if (!actor) throw unauthenticated();
  return actor;
}
