import type { Clock, DemoAccounts, Problem, Session } from './types';

interface Answer<Body> {
  headers: Record<string, unknown>;
  content: { 'application/json': Body };
}
interface Nothing {
  headers: Record<string, unknown>;
  content?: never;
}
interface Refusal {
  headers: Record<string, unknown>;
  content: { 'application/problem+json': Problem };
}
interface Parameters {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}
interface Operation<Body, Sent = never> {
  parameters: Parameters;
  requestBody?: [Sent] extends [never] ? never : { content: { 'application/json': Sent } };
  responses: { 200: Answer<Body>; default: Refusal };
}
interface Empty<Sent = never> {
  parameters: Parameters;
  requestBody?: [Sent] extends [never] ? never : { content: { 'application/json': Sent } };
  responses: { 204: Nothing; default: Refusal };
}

/**
 * What the shell itself asks of the API, in the form openapi-typescript gives. When `schema.d.ts` exists, `client.ts` imports `paths`
 * from there and this file goes.
 */
export interface paths {
  '/api/session': {
    parameters: Parameters;
    get: Operation<Session>;
    post: Operation<Session, { account: string; password: string }>;
    delete: Empty;
  };
  '/api/session/position': {
    parameters: Parameters;
    put: Operation<Session, { positionId: string }>;
  };
  '/api/demo/accounts': { parameters: Parameters; get: Operation<DemoAccounts> };
  '/api/clock': { parameters: Parameters; get: Operation<Clock> };
  '/api/demo/clock': { parameters: Parameters; post: Operation<Clock, { to: string }> };
}
