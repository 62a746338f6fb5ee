import { randomUUID } from 'node:crypto';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { QueryFailedError } from 'typeorm';
import { Problem, unauthenticated } from './problems';

/** Everything that is not a success leaves the API as `application/problem+json` (RFC 9457) with a trace id; nothing internal leaks. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const traceId = randomUUID();
    const problem = asProblem(error);
    if (problem.status >= 500 || problem.code === UNFIT_VALUE) {
      this.log.error(
        `${traceId} ${request.method} ${request.path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
    if (response.headersSent) return;
    response
      .status(problem.status)
      .type('application/problem+json')
      .send(
        JSON.stringify({
          type: 'about:blank',
          title: problem.title,
          status: problem.status,
          detail: problem.detail,
          code: problem.code,
          traceId,
          ...problem.extra,
        }),
      );
  }
}

/**
 * What PostgreSQL answers to a value that it cannot keep: characters (22021, 22P05), a number out of range (22003), text that is no such
 * thing (22P02, 22007, 22008). It came in from outside, in an address or a field that no DTO looks into; nothing has been written.
 */
const UNFIT = new Set(['22021', '22P05', '22003', '22P02', '22007', '22008']);
const UNFIT_VALUE = 'value-unfit';

/** Waited too long for somebody else's lock (55P03), or for an answer (57014). Nothing has been written; the same click may be made again. */
const BUSY = new Set(['55P03', '57014']);

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HttpException) return fromNest(error);
  const code = error instanceof QueryFailedError ? String((error.driverError as { code?: unknown }).code) : '';
  if (BUSY.has(code))
    return busy('Có người đang xử lý cùng nội dung này; việc vừa làm chưa được ghi. Xin thử lại sau ít phút.');
  if (UNFIT.has(code))
    return new Problem(
      422,
      UNFIT_VALUE,
      'Nội dung chưa đúng',
      'Có ký tự, số hoặc ngày không lưu được; xin kiểm tra lại.',
    );
  return new Problem(
    500,
    'internal',
    'Lỗi hệ thống',
    'Hệ thống gặp lỗi; việc vừa làm chưa được ghi. Xin thử lại, nếu còn lỗi hãy báo kèm mã lỗi.',
  );
}

const busy = (detail: string): Problem => new Problem(503, 'busy', 'Hệ thống đang bận', detail);

function fromNest(error: HttpException): Problem {
  const status = error.getStatus();
  if (status === 401) return unauthenticated();
  if (status === 404) return new Problem(404, 'not-found', 'Không tìm thấy', 'Địa chỉ này không có.');
  if (status === 413) return new Problem(413, 'too-large', 'Quá lớn', 'Tệp hoặc nội dung gửi lên quá lớn.');
  if (status === 429)
    return new Problem(429, 'too-many', 'Quá nhiều lần', 'Ông/bà thao tác quá nhanh; xin đợi một lát.');
  if (status === 503) return busy('Hệ thống chưa sẵn sàng; xin thử lại sau ít phút.');
  return new Problem(
    status,
    'bad-request',
    'Yêu cầu chưa đúng',
    'Yêu cầu chưa đúng dạng; xin kiểm tra lại nội dung gửi lên.',
  );
}
