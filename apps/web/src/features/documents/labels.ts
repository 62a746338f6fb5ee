import { JOBS } from '../../app/menu';
import type { QueryOf } from '../../api/types';

export type DocumentFilter = QueryOf<'/api/documents'>;
export type Template = NonNullable<DocumentFilter['template']>;

/** Kinds of paper as lists and filters call them; keys are the API's templates. */
export const TEMPLATES: Readonly<Record<Template, string>> = {
  'submission-commune': 'Tờ trình của địa phương',
  'decision-list': 'Quyết định phê duyệt danh sách',
  'decision-recognise': 'Quyết định công nhận',
  'notice-refusal': 'Thông báo kết quả (không công nhận)',
  'supplement-request': 'Phiếu yêu cầu bổ sung, hoàn thiện',
  'chase-letter': 'Công văn đôn đốc',
  receipt: 'Phiếu tiếp nhận hồ sơ',
  minutes: 'Biên bản họp Hội đồng',
};

export const templateLabel = (template: string): string => TEMPLATES[template as Template] ?? template;

export const templateOptions = Object.entries(TEMPLATES).map(([value, label]) => ({ value, label }));

export const documentPath = (id: string): string => `${JOBS.documents.path}/${id}`;
export const REGISTER_PATH = `${JOBS.documents.path}/so-van-ban-di`;

/** What the bytes on screen are. */
export const STAGES: Readonly<Record<string, string>> = {
  draft: 'Dự thảo, chưa có số; nội dung còn có thể thay đổi',
  final: 'Bản đã có số và ngày: đúng bản sẽ được ký',
  signed: 'Bản đã ký, chưa có chữ ký số của cơ quan',
  sealed: 'Bản đã ký và có chữ ký số của cơ quan',
  scan: 'Bản ký ngoài hệ thống, do Văn thư ghi nhận',
};
