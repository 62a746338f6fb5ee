import { Matches } from 'class-validator';

/** Five digits of the statistics office, or a plan's own code of a part of one: `21361`, `21601-07`. */
export const IsUnitCode = (): PropertyDecorator =>
  Matches(/^[\p{L}\d]{1,20}(-[\p{L}\d]{1,20}){0,3}$/u, { message: 'Mã địa bàn chưa đúng dạng.' });
