import type { NextFunction, Request, Response } from 'express';
import { invalidField } from './problems';

/** Deeper than any body of ours; what follows (validation, fingerprint) goes down one call per level. */
const DEEPEST = 20;

/**
 * Refuses a JSON body that could only fail further in: nested without end, or with characters that no table can keep (NUL, halves of a
 * surrogate pair). Goes through it in a loop, so that depth cannot exhaust the stack here either.
 */
export function refuseOddBody(request: Request, _: Response, next: NextFunction): void {
  const waiting: { value: unknown; pointer: string; depth: number }[] = [
    { value: request.body as unknown, pointer: '', depth: 0 },
  ];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const { value, pointer, depth } = at;
    if (depth > DEEPEST) return next(invalidField('', 'body.too-deep', 'Nội dung gửi lên lồng quá nhiều tầng.'));
    if (typeof value === 'string' && !canBeKept(value))
      return next(invalidField(pointer, 'text.not-storable', 'Có ký tự không lưu được; xin gõ lại nội dung này.'));
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, member] of Object.entries(value)) {
      if (!canBeKept(key))
        return next(invalidField(pointer, 'text.not-storable', 'Có tên mục chứa ký tự không lưu được.'));
      waiting.push({ value: member, pointer: `${pointer}/${key}`, depth: depth + 1 });
    }
  }
  next();
}

const canBeKept = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);
