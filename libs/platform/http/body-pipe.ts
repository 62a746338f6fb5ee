import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { invalid, invalidField, type FieldProblem } from './problems';

/** PostgreSQL has no text with NUL in it, in no column and in no JSON: refused here, wherever it stands, and not by a failing query. */
class WithoutNul extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (holdsNul(value))
      throw invalidField('', 'field.nul', 'Nội dung có ký tự không hợp lệ (ký tự rỗng); xin nhập lại.');
    return (await super.transform(value, metadata)) as unknown;
  }
}

function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return false;
  return Object.entries(value).some(([key, inside]) => key.includes('\0') || holdsNul(inside));
}

/** Checks DTOs: unknown keys are refused (nobody slips in a column), and each fault is told by JSON pointer in Vietnamese. */
export const bodyPipe = (): ValidationPipe =>
  new WithoutNul({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => invalid(errors.flatMap((error) => fieldProblems(error, ''))),
  });

function fieldProblems(error: ValidationError, above: string): FieldProblem[] {
  const pointer = `${above}/${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([constraint, text]) => ({
    pointer,
    code: `field.${constraint}`,
    detail: SENTENCES[constraint] ?? inVietnamese(text),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldProblems(child, pointer))];
}

/** class-validator speaks English; a DTO may give its own `message`, which then has no entry here. */
const SENTENCES: Record<string, string> = {
  whitelistValidation: 'Mục này không có trong biểu mẫu.',
  isString: 'Phải là chữ.',
  isNotEmpty: 'Không được để trống.',
  isInt: 'Phải là số nguyên.',
  isNumber: 'Phải là số.',
  isBoolean: 'Phải là có hoặc không.',
  isUuid: 'Mã không đúng dạng.',
  isArray: 'Phải là một danh sách.',
  isObject: 'Phải là một nhóm mục.',
};

/** Constraints that some DTOs word themselves and others leave in English, with the limit in the words. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/ must be shorter than or equal to (\d+) characters$/, 'Tối đa $1 ký tự.'],
  [/ must be longer than or equal to (\d+) characters$/, 'Ít nhất $1 ký tự.'],
  [/ must not be greater than (-?\d+)$/, 'Không quá $1.'],
  [/ must not be less than (-?\d+)$/, 'Từ $1 trở lên.'],
  [/ must contain no more than (\d+) elements$/, 'Không quá $1 dòng.'],
  [/ must contain at least (\d+) elements$/, 'Phải có ít nhất $1 dòng.'],
  [/ must be one of the following values: .*$/, 'Giá trị không có trong danh sách chọn.'],
  [/ must match .* regular expression$/, 'Chưa đúng dạng.'],
  [/ must be either object or array$/, 'Phải là một nhóm mục.'],
];

function inVietnamese(text: string): string {
  const [pattern, sentence] = ENGLISH.find(([english]) => english.test(text)) ?? [];
  return pattern && sentence ? text.replace(new RegExp(`^.*${pattern.source}`), sentence) : text;
}
