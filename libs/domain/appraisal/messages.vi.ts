import { figureInVietnamese, type FigureValue } from '@app/domain/plans';
import { EARLIEST_PAPER, toVietnamese, type LegalDate } from '@app/domain/shared';
import type { Sentences } from '@app/domain/workflow';

const EARLIEST = toVietnamese(EARLIEST_PAPER);

const ROLES: Readonly<Record<string, string>> = {
  chair: 'Chủ tịch Hội đồng',
  'vice-chair': 'Phó Chủ tịch Hội đồng',
  member: 'Ủy viên',
  secretary: 'Thư ký',
};

/** Council roles as papers and pages name them. */
export const councilRole = (role: unknown): string => ROLES[String(role)] ?? String(role);

const day = (value: unknown): string => toVietnamese(String(value) as LegalDate);

/** Why an agency cannot begin or speak now: the rules of the dossier's acts refuse with them, and so do the drafts beside it. */
export const opinionSentences: Sentences = {
  'opinion.begun': () => 'Cơ quan đã bắt đầu thẩm định hồ sơ này.',
  'opinion.not-started': () => 'Cơ quan chưa bắt đầu thẩm định hồ sơ này.',
  'opinion.no-draft': () => 'Chưa có dự thảo ý kiến.',
  'opinion.not-presented': () => 'Chuyên viên chưa trình dự thảo ý kiến.',
  'opinion.given': () => 'Cơ quan đã cho ý kiến về hồ sơ này.',
  'opinion.silent': () => 'Đã hết thời hạn cho ý kiến; cơ quan được coi là thống nhất.',
};

/** Sentences for what is refused in the appraisal and in the council. */
export const appraisalMessages: Sentences = {
  ...opinionSentences,
  'opinion.not-asked-verdicts': ({ id }) => `Cơ quan của ông/bà không thẩm định tiêu chí ${String(id)}.`,
  'opinion.not-asked-comments': ({ id }) => `Cơ quan của ông/bà không được hỏi ý kiến về “${String(id)}”.`,
  'opinion.verdict-missing': ({ criterion }) => `Chưa kết luận tiêu chí ${String(criterion)}.`,
  'opinion.differs-without-reason': ({ criterion }) =>
    `Kết luận tiêu chí ${String(criterion)} khác kết quả tính từ số liệu; phải ghi rõ lý do.`,
  'opinion.comment-missing': ({ subject }) => `Chưa có ý kiến về “${String(subject)}”.`,
  'opinion.overall-missing': () => 'Chưa chọn ý kiến chung: Đồng ý đề nghị công nhận, Không đồng ý hoặc Ý kiến khác.',
  'opinion.agrees-against-itself': () =>
    'Không thể đồng ý đề nghị công nhận khi có tiêu chí chưa đạt hoặc chưa đủ căn cứ đánh giá.',
  'opinion.note-missing': () => 'Các tiêu chí đều đạt mà ý kiến không phải là đồng ý; phải nêu nội dung ý kiến.',
  'opinion.police-remark': () => 'Chỉ cơ quan Công an ghi nội dung riêng của ngành Công an.',
  'opinion.not-on-the-panel': ({ office }) => `${String(office)} không tham gia thẩm định theo kế hoạch này.`,
  'opinion.not-a-supervisor': ({ office }) => `${String(office)} không phải cơ quan giám sát theo kế hoạch này.`,
  'opinion.not-now': () => 'Hồ sơ không còn ở bước cho ý kiến.',
  'opinion.head-must-give': () => 'Ý kiến phải do lãnh đạo cơ quan duyệt.',
  'opinion.same-person': () => 'Người duyệt ý kiến không được là người dự thảo.',
  'opinion.changed': () => 'Dự thảo ý kiến đã được sửa sau khi ông/bà xem; xin xem lại.',
  'opinion.figures-missing': ({ indicators }) => `Chưa nhập đủ số liệu thẩm định: ${[indicators].flat().join('; ')}.`,
  'figure.not-yours': () => 'Chỉ tiêu này không thuộc phần số liệu của cơ quan ông/bà.',
  'judgement.not-yours': () => 'Kế hoạch không hỏi cơ quan của ông/bà câu này.',
  'judgement.twice': () => 'Câu này được trả lời hai lần.',
  'judgement.without-reason': () => 'Phải ghi căn cứ của câu trả lời.',
  'check.in-the-future': () => 'Ngày kiểm tra không thể sau hôm nay.',
  'check.before-the-dossier': () => 'Ngày kiểm tra không thể trước khi có danh sách địa bàn.',
  'check.unknown-indicator': () => 'Chỉ tiêu không có trong kế hoạch, hoặc được nhập hai lần.',
  'council.none': () => 'Kế hoạch này không có hội đồng.',
  'council.decision-date': () => `Ngày của quyết định thành lập phải từ ${EARLIEST} đến hôm nay.`,
  'opinion.paper-date': () => `Ngày của văn bản phải từ ${EARLIEST} đến hôm nay.`,
  'council.exists': () => 'Hội đồng của kỳ này đã được thành lập.',
  'council.seat-empty': ({ office, role }) => `Chưa có người giữ vị trí ${councilRole(role)} tại ${String(office)}.`,
  'council.seat-open': ({ office, role }) =>
    `Có nhiều người có thể giữ vị trí ${councilRole(role)} tại ${String(office)}; xin chọn rõ.`,
  'council.not-a-chair': () =>
    'Vị trí này không có trong cơ cấu hội đồng, hoặc người được chọn không thuộc cơ quan đó.',
  'council.size': ({ voting }) =>
    `Số thành viên có quyền biểu quyết (${String(voting)}) không đúng quy định của kế hoạch.`,
  'council.must-attend': ({ role }) => `${councilRole(role)} phải có mặt.`,
  'council.no-quorum': ({ needed, present }) =>
    `Chưa đủ số thành viên dự họp: có ${String(present)}, cần ít nhất ${String(needed)}.`,
  'council.not-its-secretary': () => 'Việc này do Thư ký Hội đồng thực hiện.',
  'session.form': () => 'Kế hoạch không có hình thức này.',
  'session.not-on-the-list': () => 'Hồ sơ không có trong danh sách của phiên họp.',
  'session.stand-in-missing': () => 'Phải nêu người dự thay.',
  'session.poll-has-none': () => 'Lấy ý kiến bằng văn bản không có việc điểm danh.',
  'session.nothing-to-propose': () => 'Không có hồ sơ nào để xét.',
  'session.not-ready': () => 'Hồ sơ chưa đến bước hội đồng xét duyệt, hoặc đã có trong một phiên họp chưa kết thúc.',
  'session.in-the-past': () => 'Ngày họp không thể trước hôm nay.',
  'session.not-today': () => 'Chưa đến ngày họp.',
  'session.papers-first': () => 'Chưa gửi giấy mời và tài liệu cho thành viên.',
  'session.papers-late': ({ due }) =>
    `Giấy mời và tài liệu gửi sau thời hạn của kế hoạch (chậm nhất ngày ${day(due)}).`,
  'session.papers-sent': () => 'Giấy mời và tài liệu đã được gửi.',
  'session.ends-before-it-starts': () => 'Giờ kết thúc không thể trước giờ bắt đầu.',
  'session.ends-in-the-future': () => 'Chưa đến giờ kết thúc đã ghi; biên bản lập sau khi phiên họp kết thúc.',
  'session.not-sitting': () => 'Phiên họp chưa bắt đầu.',
  'session.over': () => 'Phiên họp đã kết thúc; không sửa được nữa.',
  'session.already-sitting': () => 'Phiên họp đã bắt đầu.',
  'session.written-still-open': ({ until }) => `Còn thời hạn nhận ý kiến bằng văn bản đến hết ngày ${day(until)}.`,
  'session.ballots-missing': ({ members }) => `Chưa có phiếu của: ${[members].flat().join('; ')}.`,
  'ballot.each-on-its-own': () => 'Kế hoạch yêu cầu biểu quyết riêng từng địa bàn.',
  'ballot.named-twice': () => 'Một địa bàn được nêu hai lần trong phần trừ.',
  'ballot.not-on-the-list': () => 'Địa bàn nêu trong phần trừ không có trong danh sách của phiên họp.',
  'ballot.without-choice': () => 'Còn địa bàn chưa có ý kiến biểu quyết.',
  'ballot.not-a-member': () => 'Ông/bà không phải thành viên hội đồng của phiên họp này.',
  'ballot.no-vote': ({ role }) => `${councilRole(role)} không có quyền biểu quyết.`,
  'ballot.not-attending': () => 'Thành viên không dự họp và không gửi ý kiến bằng văn bản.',
  'ballot.at-the-table': () => 'Thành viên dự họp trực tiếp; không nhập ý kiến bằng văn bản.',
  'ballot.cast-already': () => 'Thành viên đã tự biểu quyết; không nhập ý kiến bằng văn bản thay cho phiếu đó.',
  'ballot.from-the-future': () => 'Ngày nhận không thể sau hôm nay.',
  'ballot.too-old': () => `Ngày nhận không thể trước ${EARLIEST}; xin xem lại năm.`,
  'ballot.recused': () => 'Thành viên không biểu quyết về địa bàn của mình hoặc nơi đã khai có liên quan.',
  'ballot.too-late': ({ until }) => `Đã hết thời hạn gửi ý kiến bằng văn bản (đến hết ngày ${day(until)}).`,
  'ballot.secret': () => 'Hội đồng bỏ phiếu kín; không nhập biểu quyết công khai.',
  'recusal.not-taken': () => 'Kế hoạch không quy định việc khai liên quan để không biểu quyết.',
};

const STAGES: Readonly<Record<string, string>> = {
  stated: 'địa phương',
  compared: 'cơ quan phối hợp',
  confirmed: 'cơ quan chủ trì',
};

/** "Số liệu “…” chưa thống nhất (địa phương 3, cơ quan phối hợp 2); đề nghị giải trình." */
export function explanationWords(indicator: string, counts: Readonly<Record<string, FigureValue | undefined>>): string {
  const said = Object.entries(counts).flatMap(([stage, count]) =>
    count === undefined ? [] : [`${STAGES[stage] ?? stage} ${figureInVietnamese(count)}`],
  );
  return `Số liệu “${indicator}” chưa thống nhất${said.length > 0 ? ` (${said.join(', ')})` : ''}; đề nghị giải trình.`;
}

/** How refusals call the things of this feature. */
export const appraisalWords = {
  period: 'Kỳ đánh giá',
  dossier: 'Hồ sơ',
  sheet: 'Bảng thẩm định',
  council: 'Hội đồng',
  session: 'Phiên họp',
  sessionChanged: 'Phiên họp đã có thay đổi.',
  draftSavedElsewhere: 'Dự thảo ý kiến đã được lưu ở nơi khác.',
} as const;
