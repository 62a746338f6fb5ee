import { applyDecorators } from '@nestjs/common';
import { isUUID, ValidateBy } from 'class-validator';
import { parseLegalDate } from '@app/domain/shared';

/** What comes after the last day that a list may hold. */
export const NO_DAY = 'infinity';

/**
 * `next` of a list by day and id: `2025-07-31_<uuid>`, or `infinity_<uuid>` behind everything that has no day. It goes into a query as a
 * date and a uuid, and the database would not say kindly that it is neither. @throws 422 at its pointer
 */
export const DayCursor = (): PropertyDecorator =>
  applyDecorators(
    ValidateBy({
      name: 'dayCursor',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isDayAndId(value),
        defaultMessage: () => 'Không có trang này; xin mở lại danh sách.',
      },
    }),
  );

function isDayAndId(value: string): boolean {
  const [day = '', id = '', ...more] = value.split('_');
  return more.length === 0 && isUUID(id) && (day === NO_DAY || parseLegalDate(day) !== null);
}
