import type { Track } from '@app/domain/plans';
import type { DocumentTable } from '../format/official-document';
import { atStart } from '../format/unit-names';

/** A unit in the appended list of a decision. */
export interface ListedUnit {
  /** `Xã Ba Vì` */
  readonly name: string;
  /** National code of five digits. Names repeat from province to province, codes do not. */
  readonly code: string;
  readonly track: Track;
}

export const TRACK_LABELS: Record<Track, string> = {
  keep: 'Giữ vững',
  build: 'Xây dựng mới',
  convert: 'Chuyển hóa',
};

/** @param unitKinds `xã, phường, đặc khu`: the kinds that the province has. */
export function unitListTable(units: readonly ListedUnit[], unitKinds: string): DocumentTable {
  return {
    columns: [
      { title: 'TT', width: 12, align: 'center' },
      { title: `Tên ${unitKinds}`, width: 'rest', align: 'left' },
      { title: 'Mã đơn vị hành chính', width: 34, align: 'center' },
      { title: 'Hình thức', width: 36, align: 'center' },
    ],
    rows: units.map(({ name, code, track }, index) => [String(index + 1), atStart(name), code, TRACK_LABELS[track]]),
  };
}
