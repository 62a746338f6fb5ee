import { Matches } from 'class-validator';
import { UNIT_CODE } from '@app/domain/territory';

/** In an address or a body: `21361`, `21601-07`. */
export const IsUnitCode = (): PropertyDecorator => Matches(UNIT_CODE, { message: 'Mã địa bàn chưa đúng dạng.' });
