import type { Refusal } from '@app/domain/shared';

export interface FieldProblem {
  /** JSON pointer into the body, e.g. `/figures/settled-addicts` */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** An answer other than success, as RFC 9457 tells it. `code` is for machines, `detail` is the Vietnamese sentence for people. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly extra: {
      errors?: readonly FieldProblem[];
      reasons?: readonly { code: string; params: Refusal['params']; text: string }[];
    } = {},
  ) {
    super(`${code}: ${detail}`);
  }
}

/** Outside the actor's jurisdiction and not there at all look the same: otherwise codes could be guessed. */
export const notFound = (what = 'Nội dung'): Problem =>
  new Problem(404, 'not-found', 'Không tìm thấy', `${what} không có, hoặc không thuộc phạm vi của ông/bà.`);

export const unauthenticated = (): Problem =>
  new Problem(401, 'unauthenticated', 'Chưa đăng nhập', 'Phiên làm việc chưa có hoặc đã hết hạn; xin đăng nhập lại.');

export const forbidden = (detail: string, code = 'forbidden'): Problem =>
  new Problem(403, code, 'Không được phép', detail);

export const invalid = (
  errors: readonly FieldProblem[],
  detail = 'Có nội dung chưa đúng; xin sửa các mục được đánh dấu.',
): Problem => new Problem(422, 'invalid', 'Nội dung chưa đúng', detail, { errors });

export const invalidField = (pointer: string, code: string, detail: string): Problem =>
  invalid([{ pointer, code, detail }], detail);

export const stale = (whoDidWhat: string): Problem =>
  new Problem(409, 'stale', 'Đã có thay đổi', `${whoDidWhat} Xin tải lại trang và xem lại trước khi làm tiếp.`);
