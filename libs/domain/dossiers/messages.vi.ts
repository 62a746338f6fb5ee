import { opinionSentences } from '@app/domain/appraisal';
import { EARLIEST_PAPER, toVietnamese, type LegalDate, type Refusal } from '@app/domain/shared';
import type { Sentences } from '@app/domain/workflow';
import type { DossierActName } from './acts';
import type { DossierState } from './dossier-machine';

export const dossierStateLabels: Readonly<Record<DossierState, string>> = {
  listed: 'Chờ rà soát',
  reviewed: 'Đã rà soát, chờ duyệt danh sách',
  registering: 'Chờ đăng ký',
  registered: 'Đã đăng ký, chờ phê duyệt',
  'not-selected': 'Không thuộc danh sách xây dựng',
  selected: 'Đã được chọn',
  draft: 'Đang lập hồ sơ',
  'awaiting-leader': 'Chờ lãnh đạo xã ký',
  signed: 'Đã ký, chờ gửi',
  intake: 'Kiểm tra thành phần hồ sơ',
  appraisal: 'Đang thẩm định',
  'awaiting-supplement': 'Chờ địa phương bổ sung',
  council: 'Chờ Hội đồng xét duyệt',
  'final-confirmation': 'Chờ xác nhận số liệu cuối kỳ',
  reappraisal: 'Thẩm định lại do số liệu thay đổi',
  decision: 'Chờ quyết định',
  recognised: 'Được công nhận',
  'not-recognised': 'Không được công nhận',
  withdrawn: 'Địa phương đã rút hồ sơ',
  'refused-at-intake': 'Từ chối tiếp nhận',
};

export const dossierActLabels: Readonly<Record<DossierActName | 'opened', string>> = {
  opened: 'Mở hồ sơ trong kỳ đánh giá',
  review: 'Nhập kết quả rà soát',
  register: 'Đăng ký',
  'withdraw-registration': 'Rút đăng ký',
  'approve-registration': 'Phê duyệt đăng ký',
  'return-registration': 'Trả lại đăng ký',
  'decline-registration': 'Không phê duyệt đăng ký',
  'set-track': 'Ghi hướng xây dựng',
  select: 'Đưa vào danh sách xây dựng',
  'not-select': 'Không đưa vào danh sách',
  begin: 'Bắt đầu lập hồ sơ',
  present: 'Trình lãnh đạo',
  'return-to-draft': 'Trả lại',
  'submission-signed': 'Tờ trình đã phát hành',
  send: 'Gửi hồ sơ',
  withdraw: 'Rút hồ sơ',
  'take-in': 'Tiếp nhận hồ sơ',
  'refuse-intake': 'Từ chối tiếp nhận',
  'ask-supplement': 'Yêu cầu bổ sung, hoàn thiện',
  supplement: 'Gửi bổ sung',
  'supplement-lapsed': 'Hết hạn bổ sung',
  examine: 'Bắt đầu thẩm định',
  opine: 'Gửi ý kiến thẩm định',
  silence: 'Quá thời hạn không có ý kiến, coi như thống nhất',
  propose: 'Ghi kết quả biểu quyết của Hội đồng',
  confirm: 'Xác nhận số liệu cuối kỳ',
  revise: 'Gửi ý kiến thẩm định lại',
  decide: 'Ban hành kết quả',
  petition: 'Đề nghị xem xét lại',
};

const DUTIES: Readonly<Record<string, string>> = {
  registration: 'Đăng ký xây dựng địa bàn',
  submission: 'Gửi hồ sơ đề nghị công nhận',
  intake: 'Kiểm tra thành phần hồ sơ',
  supplement: 'Bổ sung, hoàn thiện hồ sơ',
  council: 'Hội đồng xét duyệt',
  confirmation: 'Xác nhận số liệu cuối kỳ',
  reappraisal: 'Thẩm định lại',
  decision: 'Quyết định công nhận, thông báo kết quả',
};

/** What a deadline asks, whichever the dossier. */
export const dossierDuty = (deadline: string): string => DUTIES[deadline] ?? 'Ý kiến thẩm định';

type Params = Refusal['params'];

const names = ({ names: list }: Params): string => (Array.isArray(list) ? list.join('; ') : String(list));
const day = (value: Params[string]): string => toVietnamese(String(value) as LegalDate);

export const dossierSentences: Sentences = {
  'review.list-proposed': () => 'Danh sách đã trình phê duyệt nên không sửa được kết quả rà soát.',
  'registration.list-proposed': () => 'Danh sách đã trình phê duyệt nên không sửa được đăng ký.',
  'registration.unstated': (params) => `Đăng ký phải có số liệu gốc để so sánh; còn thiếu: ${names(params)}.`,
  'registration.by-list': () =>
    'Kế hoạch phê duyệt đăng ký bằng quyết định kèm danh sách, không phê duyệt riêng từng địa bàn.',
  'registration.not-registered': () => 'Địa bàn chưa đăng ký.',
  'registration.track-needed': () => 'Phải chọn hướng xây dựng.',
  'registration.target-needed': () => 'Phải ghi chỉ tiêu mà địa bàn đăng ký.',
  'figures.unstated': (params) => `Còn thiếu số liệu: ${names(params)}.`,
  'figures.unexplained': (params) => `Số liệu thành phần lớn hơn tổng, xin ghi giải trình tại: ${names(params)}.`,
  'figures.unconfirmed': (params) => `Chưa xác nhận số liệu cuối kỳ: ${names(params)}.`,
  'components.missing': (params) => `Còn thiếu thành phần hồ sơ: ${names(params)}.`,
  'present.own-figures-fail': (params) =>
    `Theo số liệu địa phương đã nhập, chưa đạt: ${names(params)}. Chỉ trình được khi có giải trình; nội dung giải trình được in trong Tờ trình.`,
  'components.expired': (params) =>
    `Văn bản xác nhận đã hết thời hạn sử dụng: ${names(params)}. Xin thay bằng văn bản mới.`,
  'send.too-late': ({ lastDay }) => `Kế hoạch không nhận hồ sơ gửi sau ngày ${day(lastDay ?? '')}.`,
  'intake.never-refused': () => 'Kế hoạch không cho từ chối tiếp nhận; xin yêu cầu bổ sung.',
  'supplement.no-further': ({ rounds }) => `Kế hoạch chỉ cho yêu cầu bổ sung ${String(rounds)} lần.`,
  'supplement.further-unacknowledged': ({ asked }) =>
    `Đã yêu cầu bổ sung ${String(asked)} lần; yêu cầu thêm bị tính là chậm của cơ quan thẩm định. Xin xác nhận vẫn yêu cầu.`,
  'supplement.unanswered': (params) => `Chưa bổ sung hoặc giải trình: ${names(params)}.`,
  ...opinionSentences,
  'pause.supplement': ({ since, until }) =>
    `Chờ địa phương bổ sung từ ngày ${day(since ?? '')}; tính tiếp khi nhận được bổ sung${until ? `, chậm nhất sau ngày ${day(until)}` : ''}.`,
  'decide.criteria-awaited': () =>
    'Chưa đủ căn cứ – chờ hướng dẫn: kế hoạch chưa có tiêu chí nên chưa công nhận được địa bàn nào.',
  'decide.no-criterion-named': () => 'Không công nhận thì phải nêu ít nhất một tiêu chí chưa đạt.',
  'decide.criterion-failed': ({ criteria }) =>
    `Không công nhận được khi còn tiêu chí chưa đạt: ${Array.isArray(criteria) ? criteria.join(', ') : String(criteria)}.`,
  'figure.unknown': ({ indicator }) => `Chỉ tiêu “${String(indicator)}” không có trong kế hoạch.`,
  'figure.not-asked': () => 'Chỉ tiêu này không có trong biểu số liệu của hồ sơ.',
  'figure.not-now': () => 'Chỉ tiêu này không sửa được ở bước hiện tại.',
  'figure.missing': (params) => `Chưa nhập: ${names(params)}.`,
  'figure.twice': () => 'Chỉ tiêu được nhập hai lần.',
  'figure.police-only': () => 'Số liệu này do Công an nhập.',
  'figure.not-whole': () => 'Phải là số nguyên.',
  'figure.negative': () => 'Số liệu không thể âm.',
  'figure.out-of-range': ({ range }) => `Số liệu phải ${String(range)}.`,
  'figure.wrong-type': () => 'Giá trị không đúng loại của chỉ tiêu.',
  'figure.not-a-date': () => 'Phải là một ngày có thật.',
  'figure.not-a-grade': ({ grades }) => `Chỉ chọn một trong các mức: ${[grades].flat().join('; ')}.`,
  'figure.date-in-future': () => 'Ngày không thể sau hôm nay.',
  'figure.sum-too-large': ({ sum, limit, indicator, parts }) =>
    `Tổng (${[parts].flat().join('; ')}) là ${String(sum)}, lớn hơn “${String(indicator)}” là ${String(limit)}.`,
  'review.track-not-in-plan': () => 'Kế hoạch không có hướng xây dựng này.',
  'review.unit-twice': () => 'Địa bàn được nhập hai lần.',
  'review.unit-unknown': () => 'Địa bàn không thuộc kỳ đánh giá này.',
  'component.unknown': () => 'Thành phần này không có trong kế hoạch.',
  'component.not-uploaded': () => 'Thành phần này do hệ thống lập, không tải tệp lên.',
  'component.not-now': () => 'Thành phần này không sửa được ở bước hiện tại.',
  'component.twice': () => 'Thành phần được nêu hai lần.',
  'paper.needed': () => 'Phải ghi số và ngày của văn bản.',
  'paper.future': () => 'Ngày của văn bản không thể sau hôm nay.',
  'paper.too-old': () => `Ngày của văn bản không thể trước ${toVietnamese(EARLIEST_PAPER)}; xin xem lại năm.`,
  'evidence.withdrawn': () => 'Tệp này đã được rút.',
  'dossier.wrong-hands': () => 'Chỉ cán bộ đầu mối và Công an cấp xã của địa bàn được sửa hồ sơ.',
  'submission.without-minutes': () => 'Chưa có biên bản cuộc họp tự đánh giá (số, ngày) để nêu trong Tờ trình.',
  'receipt.not-sent': () => 'Hồ sơ chưa được gửi nên chưa có phiếu tiếp nhận.',
  'move.agency-gone': ({ office }) =>
    `${String(office)} đã có ý kiến, nhưng không còn trong thành phần thẩm định của bản sửa đổi.`,
  'move.opinion-short': ({ office, criteria }) =>
    `${String(office)} đã có ý kiến, nhưng bản sửa đổi giao thẩm định thêm ${[criteria].flat().join(', ')}.`,
  'move.no-council': () => 'Hồ sơ đang chờ Hội đồng, nhưng bản sửa đổi không có Hội đồng.',
  'move.track-gone': () => 'Bản sửa đổi không còn nội dung xây dựng mà hồ sơ được chọn.',
  'move.state-gone': () => 'Bản sửa đổi lập danh sách theo cách khác, không có bước mà hồ sơ đang ở.',
  'move.paper-under-way': () =>
    'Đã có dự thảo quyết định hoặc thông báo kết quả của hồ sơ này; xin hủy dự thảo hoặc ban hành xong.',
  'petition.followed': () => 'Địa bàn đã đề nghị lại bằng hồ sơ khác trong kỳ; hồ sơ này không mở lại được.',
  'again.never': () => 'Kế hoạch chỉ xét mỗi địa bàn một lần trong kỳ.',
  'again.followed': () => 'Địa bàn đã có hồ sơ đề nghị lại trong kỳ.',
  'again.not-ended': () => 'Chỉ đề nghị lại khi hồ sơ trước đã kết thúc mà không được công nhận.',
  'again.unit-gone': () => 'Đơn vị đã kết thúc hoạt động; đơn vị mới đề nghị bằng hồ sơ của mình.',
  'again.no-phase': () => 'Các giai đoạn của kỳ đã kết thúc.',
  'again.same-phase': () => 'Hồ sơ trước thuộc giai đoạn này; chỉ đề nghị lại được ở giai đoạn sau.',
  'petition.not-taken': () => 'Kế hoạch không quy định thời hạn đề nghị xem xét lại.',
  'petition.too-late': ({ until }) => `Đã hết thời hạn đề nghị xem xét lại (ngày ${day(until ?? '')}).`,
};
