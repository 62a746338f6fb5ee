import { createApiClient } from '@app/api-client';
import { ApiProblem, problemOf, unreachable } from './problem';

/** fetch that throws `ApiProblem` for everything that is not a success, so that TanStack Query sees errors as errors. */
async function fetchOrThrow(request: Request): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(request);
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') throw thrown;
    throw unreachable();
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** The one client, typed by what the API's controllers say. */
export const api = createApiClient({
  baseUrl: '',
  credentials: 'same-origin',
  headers: { Accept: 'application/json, application/problem+json' },
  fetch: fetchOrThrow,
});

/** The body of an answer. `const dossier = await body(api.GET('/api/dossiers/{id}', { … }))` */
export async function body<T>(answer: Promise<{ data?: T; response: Response }>): Promise<T> {
  const { data, response } = await answer;
  if (data === undefined) {
    throw new ApiProblem({ status: response.status, code: 'empty-answer', title: 'Máy chủ trả lời thiếu nội dung' });
  }
  return data;
}

/** Bytes of a file or a PDF, through the same errors. */
export async function bytes(url: string, signal?: AbortSignal): Promise<Blob> {
  const response = await fetchOrThrow(new Request(url, { credentials: 'same-origin', signal: signal ?? null }));
  return response.blob();
}
