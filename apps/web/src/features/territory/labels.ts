import type { Schemas } from '@app/api-client';
import { JOBS } from '../../app/menu';
import { formatDate } from '../../format/date';

export const IMPORT_PATH = `${JOBS.territory.path}/nhap`;
/** As the API decides it; a ward's or a district's administrator reads the list and adds nothing to it. */
export const mayImport = ({ position, unitCode }: Schemas['SessionView']): boolean =>
  position.role === 'programme-administrator' && unitCode === null;
export const unitPath = (code: string): string => `${JOBS.territory.path}/don-vi/${encodeURIComponent(code)}`;

export type Level = Schemas['UnitLine']['level'];

export const LEVELS: Readonly<Record<Level, string>> = {
  province: 'Tỉnh, thành phố',
  district: 'Cấp huyện (trước 01/7/2025)',
  commune: 'Cấp xã',
  'sub-unit': 'Thôn, khu phố, tổ dân phố',
};

/** “từ 01/07/2025”, “đến hết 30/06/2025”; a day that is only the first one on which a source names the unit is no beginning. */
export function validity(from: string, attested: boolean, to: string | null): string {
  const begin = attested ? `được nhắc tới từ ${formatDate(from)}` : `từ ${formatDate(from)}`;
  return to === null ? begin : `${begin}, đến hết ${formatDate(to)}`;
}
