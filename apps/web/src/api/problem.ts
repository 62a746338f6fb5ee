import type { FieldProblem, Problem, Reason } from './types';

/** What a refused or failed request throws; pages and fields read it, nobody parses an answer twice. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly traceId: string | undefined;
  readonly errors: readonly FieldProblem[];
  readonly reasons: readonly Reason[];

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiProblem';
    this.status = problem.status;
    this.code = problem.code;
    this.title = problem.title;
    this.detail = problem.detail;
    this.traceId = problem.traceId;
    this.errors = problem.errors ?? [];
    this.reasons = problem.reasons ?? [];
  }

  /** Nothing came back: offline, the server is restarting, or a proxy hung up. The request may have been carried out all the same. */
  get unreachable(): boolean {
    return this.status === 0;
  }

  /** The outcome is unknown or temporary: the same request with the same idempotency key may be sent again. */
  get worthRepeating(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export const unreachable = (): ApiProblem =>
  new ApiProblem({
    status: 0,
    code: 'unreachable',
    title: 'Không kết nối được với máy chủ',
    detail: 'Xin kiểm tra đường truyền rồi thử lại. Những gì đã nhập trên trang vẫn còn.',
  });

/** Reads an answer's body as a problem; a proxy's HTML page or an empty body becomes one too. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  return new ApiProblem(readProblem(response.status, await response.text().catch(() => ''), response.headers));
}

export function readProblem(status: number, body: string, headers?: Headers): Problem {
  const traceId = headers?.get('x-trace-id') ?? undefined;
  try {
    const said = JSON.parse(body) as Partial<Problem>;
    if (typeof said === 'object' && said !== null && typeof said.title === 'string') {
      return { ...said, title: said.title, status, code: said.code ?? 'unknown', traceId: said.traceId ?? traceId };
    }
  } catch {
    // not JSON: fall through to a sentence of our own
  }
  return { status, code: 'unknown', title: titleOf(status), traceId };
}

function titleOf(status: number): string {
  if (status === 401) return 'Phiên làm việc đã kết thúc';
  if (status === 403) return 'Chức danh đang dùng không được làm việc này';
  if (status === 404) return 'Không tìm thấy';
  if (status === 409) return 'Chưa thực hiện được';
  if (status === 413) return 'Tệp quá lớn';
  if (status === 422) return 'Có chỗ chưa đúng, xin xem lại';
  if (status === 429) return 'Yêu cầu quá nhiều lần, xin đợi một lát rồi thử lại';
  return 'Hệ thống gặp lỗi';
}

/** Anything thrown, as a problem: what is no answer of the API is a fault of this page. */
export function asProblem(thrown: unknown): ApiProblem {
  if (thrown instanceof ApiProblem) return thrown;
  return new ApiProblem({
    status: 500,
    code: 'page-fault',
    title: 'Trang gặp lỗi',
    detail: thrown instanceof Error ? thrown.message : undefined,
  });
}
