import type { FilesReport, Report } from '@app/audit';
import type { Verified } from './verify-database';

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
  'another revision without a move': 'sang bản kế hoạch khác mà không có bước chuyển',
  'the machine does not take this step': 'bước này không thể xảy ra',
  'the machine goes elsewhere': 'bước này dẫn tới trạng thái khác',
  'events are missing at the end': 'thiếu sự kiện ở cuối',
  'the stored state is not where history ends': 'trạng thái đang lưu không phải trạng thái cuối của lịch sử',
  'a line is missing': 'thiếu dòng',
  'does not follow the line before it': 'không nối tiếp dòng trước',
  'what the line says was changed': 'nội dung của dòng đã bị sửa',
  'line changed': 'dòng đã bị sửa',
  'lines are missing at the end': 'thiếu dòng ở cuối',
  'not the record that history witnessed': 'không phải sổ mà lịch sử hồ sơ đã xác nhận',
  'the row says otherwise': 'số liệu, tệp hoặc câu trả lời đang lưu không như sổ ghi',
  'a row has no line': 'có số liệu, tệp hoặc câu trả lời đang lưu mà sổ không ghi',
  'no step told this day': 'bước này không ghi ngày đang lưu',
  'the day that the step told is missing': 'thiếu ngày mà bước này đã ghi',
  'the step told one day, and several are kept': 'bước này chỉ ghi một ngày mà đang lưu nhiều dòng',
  'the step told otherwise': 'sự kiện, ngày, văn bản hoặc lý do đính chính đang lưu không như bước này đã ghi',
  'the day is hidden from readers': 'dòng đang lưu bị giấu khỏi người đọc kỳ đánh giá',
};

/** The report as a person reads it. */
export function reportLines({ subjects, events, purged, broken, files }: Verified): string[] {
  if (subjects === 0) return ['Cơ sở dữ liệu chưa có nội dung nào để kiểm tra.'];
  const left = purged > 0 ? `; ${purged} đối tượng đã hết hạn lưu, chỉ còn dấu vết` : '';
  return [
    `Đã kiểm tra ${subjects} đối tượng, ${events} sự kiện${left}.`,
    ...broken.slice(0, SHOWN).map(brokenLine),
    ...(broken.length > SHOWN ? [`… và ${broken.length - SHOWN} đối tượng khác.`] : []),
    broken.length === 0
      ? 'Lịch sử nguyên vẹn: mọi chuỗi và mọi bước đều khớp.'
      : `Lịch sử của ${broken.length} đối tượng KHÔNG khớp.`,
    ...fileLines(files),
  ];
}

/** Whether everything that was looked at is as it should be; nothing to look at proves nothing. */
export const isWhole = ({ subjects, broken, files }: Verified): boolean =>
  subjects > 0 && broken.length === 0 && (files?.broken.length ?? 0) === 0;

function fileLines(files: FilesReport | null): string[] {
  if (files === null) return ['Chưa kiểm tra tệp lưu: cần chỉ rõ thư mục tệp (--files).'];
  return [
    ...files.broken
      .slice(0, SHOWN)
      .map(({ sha256, name, why }) => `SAI  Tệp “${name}” (${sha256}): ${FILE_REASONS[why]}`),
    ...(files.broken.length > SHOWN ? [`… và ${files.broken.length - SHOWN} tệp khác.`] : []),
    files.broken.length === 0
      ? `Tệp lưu nguyên vẹn: ${files.files} tệp đúng mã băm.`
      : `${files.broken.length} trong ${files.files} tệp lưu KHÔNG khớp.`,
  ];
}

const FILE_REASONS = { changed: 'nội dung đã bị thay', missing: 'không còn trong thư mục' } as const;

const brokenLine = ({ id, title, why, ...place }: Report['broken'][number]): string =>
  `SAI  ${KINDS[place.kind] ?? place.kind} “${title}” (${id}): ${placeOf(place)}, ${REASONS[why] ?? why}`;

function placeOf({ kind, of, at }: Pick<Report['broken'][number], 'kind' | 'of' | 'at'>): string {
  if (of === 'events') return `từ sự kiện thứ ${at}`;
  if (kind === 'period') return `ngày xảy ra sự kiện của kế hoạch theo bước ${at}`;
  return at === null ? 'sổ ghi số liệu và tệp' : `dòng ${at} của sổ ghi số liệu và tệp`;
}
