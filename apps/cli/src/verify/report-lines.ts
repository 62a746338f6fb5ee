import type { Report } from '@app/audit';

const SHOWN = 20;

/** The report as a person reads it. The reasons are the chain's own words: whoever looks for a forgery reads the code beside it. */
export function reportLines({ subjects, events, purged, broken }: Report): string[] {
  if (subjects === 0) return ['Cơ sở dữ liệu chưa có nội dung nào để kiểm tra.'];
  return [
    `Đã kiểm tra ${subjects} đối tượng, ${events} sự kiện${purged > 0 ? `; ${purged} đối tượng đã hết hạn lưu, chỉ còn dấu vết` : ''}.`,
    ...broken
      .slice(0, SHOWN)
      .map(({ kind, id, title, at, why }) => `SAI  ${kind} ${id} “${title}”: sự kiện thứ ${at}: ${why}`),
    ...(broken.length > SHOWN ? [`… và ${broken.length - SHOWN} đối tượng khác.`] : []),
    broken.length === 0
      ? 'Lịch sử nguyên vẹn: mọi chuỗi và mọi bước đều khớp.'
      : `Lịch sử của ${broken.length} đối tượng KHÔNG khớp.`,
  ];
}
