import { toVietnamese, type LegalDate } from '@app/domain/shared';
import { numberAndSymbol } from '../format/document-number';
import type { Sentences } from '@app/domain/workflow';
import type { DocumentState } from '../machine/document-machine';
import type { DocumentAct } from './acts';

export const documentStates: Readonly<Record<DocumentState, string>> = {
  drafted: 'Dự thảo',
  'content-check': 'Chờ kiểm tra nội dung',
  'format-check': 'Chờ kiểm tra thể thức',
  'desk-check': 'Chờ Văn phòng thẩm tra',
  'awaiting-number': 'Chờ cấp số',
  'awaiting-secretary': 'Đã cấp số, chờ Thư ký ký',
  ready: 'Đã cấp số, chờ ký ban hành',
  signed: 'Đã ký, chờ ký số của cơ quan',
  sealed: 'Chờ phát hành',
  issued: 'Đã phát hành',
  replaced: 'Đã được thay thế',
  recalled: 'Đã thu hồi',
  discarded: 'Đã hủy dự thảo',
};

export const documentActLabels: Readonly<Record<DocumentAct | 'opened', string>> = {
  opened: 'Lập dự thảo',
  present: 'Trình dự thảo',
  'check-content': 'Xác nhận nội dung',
  'check-format': 'Xác nhận thể thức',
  'check-desk': 'Thẩm tra',
  return: 'Trả lại',
  'enter-number': 'Cấp số',
  renew: 'Cập nhật ngày ký, người ký',
  'void-number': 'Hủy số',
  'sign-as-secretary': 'Ký biên bản (Thư ký)',
  sign: 'Ký ban hành',
  seal: 'Ký số của cơ quan',
  'record-elsewhere': 'Ghi nhận văn bản ký ngoài hệ thống',
  issue: 'Phát hành',
  replace: 'Thay thế',
  recall: 'Thu hồi',
  discard: 'Hủy dự thảo',
};

const day = (value: unknown): string => toVietnamese(String(value) as LegalDate);

export const documentSentences: Sentences = {
  'document.not-your-turn': () => 'Văn bản đang chờ chức danh khác xử lý.',
  'document.not-its-clerk': () => 'Việc này do văn thư được giao văn bản thực hiện.',
  'document.same-checker': () => 'Người đã kiểm tra nội dung không đồng thời kiểm tra thể thức.',
  'document.no-keys-here': () =>
    'Máy chủ chưa có khóa ký số của cơ quan. Đề nghị in bản để ký tay, đóng dấu (hoặc ký ở hệ thống khác), rồi Văn thư ghi nhận văn bản ký ngoài hệ thống.',
  'document.clerk-is-signer': () => 'Người cấp số, đóng dấu không đồng thời là người ký văn bản.',
  'document.not-among-signers': () => 'Văn bản này không giao cho chức danh của ông/bà ký.',
  'document.printed-for-another': ({ signer }) =>
    `Văn bản in người ký là ${String(signer)}; đề nghị Văn thư cập nhật người ký trước khi ký.`,
  'document.other-bytes': () => 'Bản đã xem không còn là bản hiện hành; xin mở lại bản xem trước rồi ký.',
  'document.dated-otherwise': ({ dated, today }) =>
    `Văn bản in ngày ${day(dated)}, hôm nay là ${day(today)}; đề nghị Văn thư cập nhật ngày trước khi ký.`,
  'document.date-in-future': ({ date, today }) => `Ngày ${day(date)} sau hôm nay (${day(today)}).`,
  'document.date-too-old': ({ date, earliest }) =>
    `Ngày ${day(date)} quá xa: văn bản ghi ở đây không thể trước ${day(earliest)}; xin xem lại năm.`,
  'document.other-number-taken': ({ number }) =>
    `Văn bản đã được cấp số ${String(number)}; dùng số này, hoặc hủy số trước.`,
};

/** Reasons that the product itself gives, as they stand in history. */
export const documentReasons = {
  redrafted: 'Đơn vị soạn thảo trình lại dự thảo',
  recording: 'Ký biên bản với tư cách Thư ký',
  signing: 'Ký ban hành',
  sealing: 'Ký số của cơ quan, tổ chức',
} as const;

interface TakenNumber {
  readonly number: number;
  readonly symbol: string;
  readonly dated: LegalDate;
  readonly status: 'used' | 'void';
  readonly title: string;
}

/** What is said when a number, a file or another paper does not fit. */
export const documentProblems = {
  numberTaken: ({ number, symbol, dated, status, title }: TakenNumber): string =>
    `Số ${numberAndSymbol(number, symbol)} ngày ${toVietnamese(dated)} ${status === 'void' ? 'đã hủy, trước cấp cho' : 'đã cấp cho'}: ${title}.`,
  numberMovedOn: { title: 'Số đã cấp', detail: 'Số vừa được cấp cho văn bản khác; xin cấp lại.' },
  otherSeries: 'Ngày này thuộc sổ khác với số đã cấp; xin hủy số rồi cấp số của sổ đó.',
  numberMissing: 'Xin nhập số do văn thư cấp.',
  numberNotEntered: 'Số của sổ này do hệ thống cấp liên tục, không nhập tay.',
  noSuchSigner: 'Người ký không thuộc các chức danh được giao ký văn bản này.',
  nobodyToSign: 'Chưa có ai giữ chức danh được giao ký văn bản này.',
  draftChanged: 'Dự thảo vừa được trình lại.',
  noSuchDay: 'Ngày này không có trong lịch.',
  noDigest: 'Phải là mã SHA-256 của tệp (64 ký tự).',
  scanNotPdf: 'Văn bản ký ngoài hệ thống phải là tệp PDF (bản ký số hoặc bản quét màu).',
  noReplacement: 'Văn bản thay thế phải cùng loại, cùng cơ quan ban hành và đã phát hành.',
} as const;
