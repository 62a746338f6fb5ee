import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { invalid, type FieldProblem } from './problems';

/** Checks DTOs: unknown keys are refused (nobody slips in a column), and each fault is told by JSON pointer in Vietnamese. */
export const bodyPipe = (): ValidationPipe =>
  new ValidationPipe({
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
    detail: SENTENCES[constraint] ?? text,
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
