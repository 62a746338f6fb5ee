import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';

/** Larger than any count of a province, and far from the numbers that lose their last digit. */
const MOST = 100_000_000;
/** Longer than any grade or number of a paper. */
const LONGEST = 200;

const ONE_OF = [
  { type: 'integer', minimum: 0, maximum: MOST },
  { type: 'boolean' },
  { type: 'string', maxLength: LONGEST },
] as const;

/** The value of a figure in a body: of which type it must be, the plan's indicator says. */
export function IsFigureValue(description?: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ oneOf: [...ONE_OF], ...(description && { description }) }),
    ValidateBy({ name: 'isFigureValue', validator: { validate: (value) => fault(value) === null, defaultMessage } }),
  );
}

/** The same where `null` takes back what was there. */
export function IsFigureValueOrNull(description?: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ oneOf: [...ONE_OF], nullable: true, ...(description && { description }) }),
    // absent is not "nothing": whoever takes a figure back says null
    ValidateBy({
      name: 'isFigureValue',
      validator: { validate: (value) => value === null || fault(value) === null, defaultMessage },
    }),
  );
}

const defaultMessage = (given?: { value: unknown }): string => fault(given?.value) ?? '';

function fault(value: unknown): string | null {
  switch (typeof value) {
    case 'number':
      if (!Number.isInteger(value)) return 'Phải là số nguyên.';
      return value > MOST ? 'Số liệu lớn quá mức có thể.' : null;
    case 'boolean':
      return null;
    case 'string':
      return value.trim() === '' || value.length > LONGEST || hasControls(value)
        ? `Ghi từ 1 đến ${LONGEST} ký tự.`
        : null;
    default:
      return 'Số liệu phải là số, ngày, có hoặc không, hoặc một mức.';
  }
}

/** Characters that PostgreSQL does not store or a paper cannot print. */
const hasControls = (text: string): boolean => /\p{Cc}/u.test(text);

/** How an answer names the type of a value. */
export const FIGURE_VALUE = {
  oneOf: [{ type: 'integer' }, { type: 'boolean' }, { type: 'string' }],
} satisfies ApiPropertyOptions;
