import { ValidateBy, type ValidationOptions } from 'class-validator';
import { parseLegalDate } from '@app/domain/shared';

/** A day of the calendar as `YYYY-MM-DD`; `2025-02-29` is none. */
export const IsLegalDay = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isLegalDay',
      validator: {
        validate: (value) => typeof value === 'string' && parseLegalDate(value) !== undefined,
        defaultMessage: () => 'Ngày chưa đúng (năm-tháng-ngày).',
      },
    },
    options,
  );
