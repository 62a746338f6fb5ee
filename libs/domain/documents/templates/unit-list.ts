import { TRACKS_IN_VIETNAMESE, type Track } from '@app/domain/plans';
import type { DocumentTable } from '../format/official-document';
import { atStart } from '../format/unit-names';

/** A unit in the appended list of a decision. */
export interface ListedUnit {
  /** `Xã Ba Vì` */
  readonly name: string;
  /** National code of five digits. Names repeat from province to province, codes do not. */
  readonly code: string;
  /** null under a plan that has no tracks */
  readonly track: Track | null;
}

/** @param unitKinds `xã, phường, đặc khu`: the kinds that the province has. */
export function unitListTable(units: readonly ListedUnit[], unitKinds: string): DocumentTable {
  const withTracks = units.some(({ track }) => track !== null);
  return {
    columns: [
      { title: 'TT', width: 12, align: 'center' },
      { title: `Tên ${unitKinds}`, width: 'rest', align: 'left' },
      { title: 'Mã đơn vị hành chính', width: 34, align: 'center' },
      ...(withTracks ? [{ title: 'Hình thức', width: 36, align: 'center' } as const] : []),
    ],
    rows: units.map(({ name, code, track }, index) => [
      String(index + 1),
      atStart(name),
      code,
      ...(withTracks ? [track ? atStart(TRACKS_IN_VIETNAMESE[track]) : ''] : []),
    ]),
  };
}
