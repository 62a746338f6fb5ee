import type { Report } from '@app/audit';

const SHOWN = 20;

const KINDS: Readonly<Record<string, string>> = {
  period: 'Kỳ đánh giá',
  obligation: 'Nhiệm vụ',
  difficulty: 'Khó khăn, vướng mắc',
  dossier: 'Hồ sơ',
  document: 'Văn bản',
};

/** By the chain's own words, which whoever looks for a forgery finds again in the code (libs/audit). */
const REASONS: Readonly<Record<string, string>> = {
  'an event is missing': 'thiếu sự kiện',
  'does not follow the event before it': 'không nối tiếp sự kiện trước',
  'payload changed': 'nội dung kèm theo đã bị sửa',
  'content changed': 'sự kiện đã bị sửa',
  'the machine does not take this step': 'bước này không thể xảy ra',
  'the machine goes elsewhere': 'bước này dẫn tới trạng thái khác',
  'events are missing at the end': 'thiếu sự kiện ở cuối',
  'the stored state is not where history ends': 'trạng thái đang lưu không phải trạng thái cuối của lịch sử',
};

/** The report as a person reads it. */
export function reportLines({ subjects, events, purged, broken }: Report): string[] {
  if (subjects === 0) return ['Cơ sở dữ liệu chưa có nội dung nào để kiểm tra.'];
  const left = purged > 0 ? `; ${purged} đối tượng đã hết hạn lưu, chỉ còn dấu vết` : '';
  return [
    `Đã kiểm tra ${subjects} đối tượng, ${events} sự kiện${left}.`,
    ...broken.slice(0, SHOWN).map(brokenLine),
    ...(broken.length > SHOWN ? [`… và ${broken.length - SHOWN} đối tượng khác.`] : []),
    broken.length === 0
      ? 'Lịch sử nguyên vẹn: mọi chuỗi và mọi bước đều khớp.'
      : `Lịch sử của ${broken.length} đối tượng KHÔNG khớp.`,
  ];
}

const brokenLine = ({ kind, id, title, at, why }: Report['broken'][number]): string =>
  `SAI  ${KINDS[kind] ?? kind} “${title}” (${id}): từ sự kiện thứ ${at}, ${REASONS[why] ?? why}`;
