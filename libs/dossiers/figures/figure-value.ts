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
export const IsFigureValue = (description: string): PropertyDecorator =>
  applyDecorators(ApiProperty({ oneOf: [...ONE_OF], description }), ...rules(() => false));

/** The same where `null` takes back what was there: absent is not "nothing". */
export const IsFigureValueOrNull = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ oneOf: [...ONE_OF], nullable: true, description }),
    ...rules((value) => value === null),
  );

function rules(isLetPass: (value: unknown) => boolean): PropertyDecorator[] {
  const rule = (name: string, message: string, holds: (value: unknown) => boolean): PropertyDecorator =>
    ValidateBy({
      name,
      validator: { validate: (value) => isLetPass(value) || holds(value), defaultMessage: () => message },
    });
  return [
    rule('isInt', 'Phải là số nguyên.', (value) => typeof value !== 'number' || Number.isInteger(value)),
    rule('max', 'Số liệu lớn quá mức có thể.', (value) => typeof value !== 'number' || value <= MOST),
    rule('length', `Ghi từ 1 đến ${LONGEST} ký tự.`, (value) => typeof value !== 'string' || isWord(value)),
    rule('isFigureValue', 'Số liệu phải là số, ngày, có hoặc không, hoặc một mức.', (value) =>
      ['number', 'boolean', 'string'].includes(typeof value),
    ),
  ];
}

/** Not empty, not endless, and without characters that PostgreSQL does not store or a paper cannot print. */
const isWord = (text: string): boolean => text.trim() !== '' && text.length <= LONGEST && !/\p{Cc}/u.test(text);

/** How an answer names the type of a value. */
export const FIGURE_VALUE = {
  oneOf: [{ type: 'integer' }, { type: 'boolean' }, { type: 'string' }],
} satisfies ApiPropertyOptions;
