import { randomUUID } from 'node:crypto';
import { createApiClient, type ApiClient } from '@app/api-client';
import { askTwice } from './ask-twice';

/** Everybody in the story, signed in once each through the real API. */
export class People {
  private readonly signedIn = new Map<string, Promise<ApiClient>>();

  constructor(
    private readonly origin: string,
    readonly password: string,
  ) {}

  /** @param account e.g. `51.cat.chuyen-vien`, `21361.can-bo` */
  as(account: string): Promise<ApiClient> {
    const known = this.signedIn.get(account);
    if (known) return known;
    const client = this.signIn(account);
    this.signedIn.set(account, client);
    return client;
  }

  private async signIn(account: string): Promise<ApiClient> {
    const { response } = await createApiClient({ baseUrl: this.origin, fetch: askTwice }).POST('/api/session', {
      body: { account, password: this.password },
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (response.status !== 204 || !cookie) throw new Error(`${account} could not sign in (${response.status})`);
    const client = createApiClient({ baseUrl: this.origin, fetch: askTwice });
    client.use({
      onRequest: ({ request }) => {
        request.headers.set('Cookie', cookie);
        if (!request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', randomUUID());
        return request;
      },
    });
    return client;
  }
}

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

interface Problem {
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

/** The answer's data, or an end of the story that says what was refused and why. */
export function done<T>(what: string, { data, error, response }: Answer<T>): T {
  if (!response.ok) {
    const { code, detail, errors = [] } = (error ?? {}) as Problem;
    const fields = errors.map((fault) => `${fault.pointer}: ${fault.detail}`);
    throw new Error(
      [`${what}: ${response.status} ${code ?? ''} ${detail ?? JSON.stringify(error)}`, ...fields].join('\n  '),
    );
  }
  return data as T;
}
