import { isOperatorName, OPERATORS } from '@app/domain/criteria';
import type { RefusalParams } from '@app/domain/shared';
import { nearestWord } from './nearest-word';

export interface Wording {
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
}

/** The sentences for everything that can be wrong with a plan file. */
export function wordingOf(code: string, params: RefusalParams): Wording {
  const say = SENTENCES[code];
  if (!say) throw new Error(`No Vietnamese sentence for ${code}`);
  const said = say(asText(params), params);
  return typeof said === 'string' ? { message: said, hint: '' } : { message: said[0], hint: said[1] };
}

export function hasSentence(code: string): boolean {
  return Object.hasOwn(SENTENCES, code);
}

type Texts = Readonly<Record<string, string>>;
type Say = (p: Texts, raw: RefusalParams) => string | readonly [message: string, hint: string];

/** What has to be done in a seat, as it stands after “không có người”. */
const TASKS: Readonly<Record<string, string>> = {
  review: 'rà soát đơn vị',
  register: 'đăng ký cho đơn vị',
  'approve-registration': 'duyệt đăng ký',
  'approve-list': 'ký phê duyệt danh sách',
  'take-in': 'tiếp nhận hồ sơ',
  lead: 'chủ trì thẩm định',
  prepare: 'soạn quyết định',
  decide: 'ký và ban hành quyết định',
  'check-desk': 'kiểm tra văn bản trước khi trình ký',
  'state-figure': 'nhập số liệu này vào hồ sơ',
  'confirm-figure': 'xác nhận số liệu này khi thẩm định',
  'confirm-last-day': 'chốt số liệu ngày cuối kỳ',
  send: 'gửi báo cáo',
  accept: 'tiếp nhận báo cáo',
  raise: 'nêu khó khăn, vướng mắc',
  answer: 'trả lời khó khăn, vướng mắc',
};

/** What a role does; the procedure names them where a plan says nothing. */
const ROLE_VI: Readonly<Record<string, string>> = {
  decider: 'cơ quan công nhận',
  chief: 'người đứng đầu cơ quan công nhận',
  desk: 'nơi kiểm tra văn bản trước khi trình ký',
  lead: 'cơ quan chủ trì thẩm định',
  submitter: 'nơi lập hồ sơ',
  signer: 'người ký tờ trình',
  stater: 'nơi nhập số liệu',
  supervisor: 'nơi giám sát',
};

/** What was meant by a type of paper that is written in the manner of an id. */
const PAPER_TYPE_VI: Readonly<Record<string, string>> = {
  'ke-hoach': 'Kế hoạch',
  'quyet-dinh': 'Quyết định',
  'nghi-quyet': 'Nghị quyết',
  'chuong-trinh': 'Chương trình',
  'huong-dan': 'Hướng dẫn',
  'thong-tu': 'Thông tư',
};

const ROLE_EXAMPLES: Readonly<Record<string, string>> = {
  decider: 'ubnd-tinh',
  chief: 'ct-ubnd-tinh',
  desk: 'vp-ubnd-tinh',
  lead: 'cat',
  submitter: 'ubnd-xa',
  signer: 'ct-ubnd-xa',
  stater: 'cax',
  supervisor: 'mttq-tinh',
};

/** What somebody writes who has left a key out; of the others a published plan is the best example. */
const WHAT_KEYS_HOLD: Readonly<Record<string, string>> = {
  because: 'số, ký hiệu hoặc điều, khoản của văn bản cho phép sửa đổi',
  moves: 'open-dossiers (chuyển cả hồ sơ đang làm) hoặc new-only (chỉ hồ sơ mới)',
  changes: 'mỗi chỗ sửa một dòng với at, why và clause',
  decides: 'ghế của người quyết định, ví dụ decider',
  why: 'lý do của chỗ sửa',
  at: 'đường dẫn của chỗ sửa, ví dụ [obligations.ke-hoach]',
  id: 'một mã riêng không dấu, ví dụ bao-cao-quy',
  label: 'tên gọi bằng tiếng Việt',
  clause: 'điều, khoản làm căn cứ, ví dụ II.1',
  date: 'ngày dạng năm-tháng-ngày, ví dụ 2025-07-23',
  language: 'số 1',
  number: 'số thứ tự của bản, bắt đầu từ 1',
};

const SENTENCES: Readonly<Record<string, Say>> = {
  'yaml.syntax': (p) => [
    `Tệp không đúng cú pháp YAML: ${p.detail}`,
    'Kiểm tra thụt lề, dấu ngoặc và dấu nháy ở dòng này.',
  ],
  'yaml.duplicate-key': () => ['Khóa này đã có ở trên trong cùng một mục.', 'Xóa hoặc đổi tên một trong hai khóa.'],
  'yaml.second-document': () => ['Mỗi tệp chỉ chứa một kế hoạch.', 'Bỏ dấu “---” và phần sau nó.'],
  'yaml.alias': () => ['Không dùng tham chiếu YAML (dấu *).', 'Viết đầy đủ nội dung tại chỗ.'],
  'yaml.anchor': (p) => [`Không dùng neo YAML (&${p.name}).`, 'Bỏ neo và viết đầy đủ nội dung tại chỗ.'],
  'yaml.tag': (p) => [`Không dùng thẻ YAML (${p.tag}).`, 'Bỏ thẻ; nếu cần giữ nguyên chữ thì đặt trong dấu nháy kép.'],
  'yaml.merge-key': () => ['Không dùng khóa gộp “<<”.', 'Viết đầy đủ các khóa tại chỗ.'],
  'yaml.nesting': (p) => [`Lồng nhau quá ${p.limit} cấp.`, 'Tách điều kiện thành mục có tên riêng trong “terms”.'],
  'yaml.too-large': (p) => [
    `Tệp lớn hơn ${p.limit} KiB.`,
    'Một kế hoạch dài chừng 30 KiB; xem lại có chọn đúng tệp không.',
  ],
  'yaml.overfull': (p) => [`Tệp có quá nhiều mục (trên ${p.limit} khóa).`, 'Một kế hoạch dài có chừng 1.500 khóa.'],

  'shape.unknown-key': (p) => [
    `Không có khóa “${p.key}” ở đây.`,
    p.meant
      ? `Có phải là “${p.meant}”?`
      : /^(before|through|plus|minus) /.test(p.key)
        ? 'Biểu thức thời hạn không có dấu phẩy: bỏ dấu phẩy trước phần này.'
        : p.bare
          ? 'Trong { }, dấu phẩy ngăn các khóa: lời văn có dấu phẩy phải đặt cả trong dấu nháy kép.'
          : '',
  ],
  'shape.missing-key': (p) => [
    `Thiếu khóa “${p.key}”.`,
    `Thêm một dòng “${p.key}: …”, ghi ${WHAT_KEYS_HOLD[p.key] ?? 'nội dung của khóa ấy như trong các kế hoạch đã công bố'}.`,
  ],
  'shape.not-in-list': (p) => [
    `Không hiểu “${p.written}”.`,
    p.meant ? `Có phải là “${p.meant}”?` : `Chọn một trong: ${p.allowed}.`,
  ],
  'shape.wrong-type': (p, raw) => [
    `Giá trị “${p.written}” không đúng kiểu.`,
    `Cần ${listOf(raw.wanted).map(typeName).join(' hoặc ')}.`,
  ],
  'shape.code-unquoted': (p) => [
    `Mã đơn vị viết không có dấu nháy bị đọc thành số ${p.written} và mất số 0 ở đầu.`,
    'Đặt mã trong dấu nháy kép, ví dụ "00004".',
  ],
  'shape.empty': () => ['Mục này đang để trống.', 'Điền nội dung hoặc bỏ khóa.'],
  'shape.too-many': (p) => [`Ở đây chỉ viết một trong các khóa: ${p.keys}.`, 'Giữ lại một khóa.'],
  'shape.too-small': (p) => `Giá trị ${p.written} nhỏ hơn mức thấp nhất là ${p.limit}.`,
  'shape.other': (p) => `Giá trị không phù hợp: ${p.detail}.`,

  'expression.empty': () => 'Biểu thức đang để trống.',
  'expression.too-long': (p) => `Biểu thức dài ${p.length} ký tự, tối đa ${p.limit}.`,
  'expression.forbidden-character': (p) => [
    `Biểu thức không được có ký tự “${p.character}”.`,
    p.character === ','
      ? 'Số thập phân viết bằng dấu chấm, ví dụ 0.5%; các từ chỉ cách nhau bằng dấu cách.'
      : 'Chỉ dùng chữ, số và một dấu cách giữa các từ.',
  ],
  'expression.spaces': () => [
    'Có dấu cách thừa trong biểu thức.',
    'Giữa hai từ chỉ có một dấu cách, không có ở đầu và cuối.',
  ],
  'expression.unexpected': (p, raw) => [
    `Không hiểu từ thứ ${p.at}: “${p.word}”.`,
    expected(p.word, listOf(raw.expected)),
  ],
  'expression.ends-early': (p, raw) => [
    `Biểu thức “${p.after}” còn thiếu phần sau.`,
    `Viết tiếp: ${choices(listOf(raw.expected))}.`,
  ],
  'expression.goes-on': (p) => [`Thừa phần “${p.extra}”.`, 'Bỏ phần này.'],

  'due.date-without-word': (p) => [
    `Chưa rõ ngày ${p.date} có được tính hay không.`,
    `Viết “before ${p.date}” (trước ngày), “through ${p.date}” (đến hết ngày) hoặc “on ${p.date}” (đúng ngày).`,
  ],
  'due.close-misfit': (p) => [
    `“every ${p.cycle}” không đóng được vào ngày đó.`,
    'Dùng “every month through day 25”, “every quarter before day 15” (ngày 15 của tháng cuối quý), “every year before 06-15”, hoặc “plus 5 working days”.',
  ],
  'due.not-a-point': (p) => [
    `Không hiểu mốc thời gian “${p.written}”.`,
    `Viết một ngày, mã một sự kiện, hoặc: ${choices(['start of gd1', 'end of period', 'receipt'])}.`,
  ],
  'date.vietnamese-form': (p) => [`Ngày “${p.written}” phải viết theo dạng năm-tháng-ngày.`, `Viết ${p.meant}.`],
  'date.no-such-day': (p) => [
    `Lịch không có ngày “${p.written}”.`,
    'Ngày viết theo dạng 2025-07-31, ngày hằng năm theo dạng 12-15.',
  ],
  'date.form': (p) => [`“${p.written}” không phải là ngày.`, 'Viết theo dạng năm-tháng-ngày, ví dụ 2025-07-31.'],
  'limit.after-form': (p) => [
    `“${p.written}” không phải là thời hạn của một bước.`,
    'Viết ví dụ “3 working days after receipt”.',
  ],
  'limit.before-form': (p) => [
    `“${p.written}” không phải là thời hạn tính ngược.`,
    'Viết ví dụ “3 working days before meeting”.',
  ],
  'test.empty-band': () => ['Khoảng này không chứa số nào: số đầu lớn hơn số cuối.', 'Đổi chỗ hai số.'],
  'vote.not-a-threshold': (p) => [
    `“${p.written}” không phải là ngưỡng biểu quyết.`,
    'Viết ví dụ “at least 2/3 of entitled” hoặc “more than 1/2 of members”.',
  ],
  'paper-type.form': (p) => [
    `“${p.written}” là mã, không phải loại văn bản: các văn bản in nguyên chữ này (“Căn cứ ${p.written} số …”).`,
    PAPER_TYPE_VI[p.written]
      ? `Viết “${PAPER_TYPE_VI[p.written]}”.`
      : 'Viết loại văn bản bằng tiếng Việt có dấu, ví dụ “Kế hoạch”.',
  ],
  'id.form': (p) => [`“${p.written}” không dùng làm mã được.`, 'Mã chỉ gồm chữ, số và dấu gạch nối, ví dụ ke-hoach.'],
  'parent-code.form': (p) => [
    `“${p.written}” không phải là mã đơn vị cấp trên.`,
    'Mã cấp xã gồm 5 chữ số, mã cấp huyện trước đây gồm 3 chữ số, trong dấu nháy kép, ví dụ "21601".',
  ],
  'percent.form': (p) => [`“${p.written}” không phải là tỷ lệ như văn bản in.`, 'Viết ví dụ 52% hoặc 48.5%.'],
  'province-code.form': (p) => [
    `“${p.written}” không phải là mã tỉnh.`,
    'Mã tỉnh gồm 2 chữ số trong dấu nháy kép, ví dụ "51".',
  ],
  'sha256.form': () => 'Mã băm SHA-256 gồm 64 chữ số thập lục phân viết thường.',

  'term.no-operator': () => [
    'Điều kiện này chưa có phép so sánh.',
    `Viết một trong: ${Object.keys(OPERATORS).filter(isOperatorName).join(', ')}.`,
  ],
  'term.two-operators': (p) => [
    `Một điều kiện chỉ có một phép: ở đây có ${p.words}.`,
    'Đặt các phép vào “all: […]” hoặc “any: […]”.',
  ],
  'term.companion-missing': (p) => `Phép “${p.op}” còn thiếu “${p.missing}”.`,
  'term.companion-stray': (p) => [`“${p.stray}” không đi cùng phép “${p.op}”.`, 'Đặt nó vào trong phép hoặc bỏ đi.'],
  'term.too-deep': (p) => [`Điều kiện lồng nhau quá ${p.limit} cấp.`, 'Tách thành mục có tên riêng trong “terms”.'],
  'term.too-large': (p) => [`Điều kiện có hơn ${p.limit} thành phần.`, 'Tách thành mục có tên riêng trong “terms”.'],
  'term.indicator-type': (p) => `Chỉ tiêu “${p.id}” không thuộc loại mà phép này đọc được.`,
  'term.grade': (p) => [`Chỉ tiêu này không có mức “${p.grade}”.`, `Chọn một trong: ${p.grades}.`],
  'term.circle': (p) => `Các điều kiện dựa vòng quanh nhau: ${p.ids.replaceAll(', ', ' → ')}.`,
  'quantity.form': () => [
    'Số lượng này viết chưa đúng.',
    'Viết mã một chỉ tiêu, {of: tổng số, except: [các diện không tính]} hoặc {sum: [các chỉ tiêu]}.',
  ],

  'criteria.rule-empty': () => [
    'Chưa rõ các tiêu chí được gộp thế nào.',
    'Viết “all”, “{at-least: 2}” hoặc “{points: {total: at least 80, each: at least 50%}}”.',
  ],
  'criterion.term-or-score': () => [
    'Mỗi tiêu chí có đúng một trong hai: term (điều kiện) hoặc score (điểm).',
    'Viết ví dụ score: {max: 10, from: …} nếu chấm điểm.',
  ],
  'score.from-or-bands': () => [
    'Điểm lấy từ đúng một nguồn: from (số liệu) hoặc bands (các mức).',
    'Viết ví dụ {max: 10, from: diem-tc1} hoặc {max: 10, bands: [{when: …, give: 10}, {give: 0}]}.',
  ],
  'score.points': (p) => [
    `“${p.points}” không dùng làm điểm được.`,
    'Điểm có nhiều nhất hai chữ số thập phân, ví dụ 2.5.',
  ],
  'score.above-max': (p) => `Mức này cho ${p.points} điểm, cao hơn điểm tối đa ${p.max}.`,
  'score.band-hidden': () => [
    'Mức không có điều kiện luôn đúng nên các mức sau không bao giờ dùng đến.',
    'Đặt mức này ở cuối, hoặc thêm when.',
  ],
  'classification.when-or-otherwise': () => [
    'Mỗi loại có đúng một trong hai: when (điều kiện) hoặc otherwise (còn lại).',
    'Viết when: criteria, when: {…}, hoặc otherwise: true.',
  ],
  'classification.points-alone': () => [
    'Số điểm của một loại đi cùng “when: criteria”.',
    'Viết ví dụ {id: tot, label: Loại tốt, when: criteria, points: at least 90}.',
  ],
  'classification.without-points': () => [
    'Loại theo số điểm cần tiêu chí chấm điểm.',
    'Ghi criteria.rule: {points: {total: at least 80}} và score cho từng tiêu chí, hoặc bỏ points.',
  ],
  'classification.hidden': (p) => [
    `Loại này đứng sau “${p.behind}” (còn lại) nên không đơn vị nào rơi vào.`,
    'Đặt otherwise: true ở loại cuối cùng.',
  ],

  'uses.not-held': (p) => [
    `Trong hệ thống không có bản thứ ${p.revision} của kế hoạch “${p.plan}”.`,
    'Phát hành kế hoạch đó trước, hoặc sửa mã và số bản.',
  ],
  'uses.circle': (p) => [
    `Kế hoạch “${p.plan}” dựa vòng quanh trở lại chính kế hoạch này.`,
    'Bỏ một trong các tham chiếu giữa hai kế hoạch.',
  ],
  'uses.without-classes': (p) => [`Kế hoạch “${p.id}” không xếp loại đơn vị.`, 'Viết items cho classification.'],
  'reference.use': (p) => missing('kế hoạch được dùng', p, 'trong “uses”'),
  'reference.result': (p) => [
    `Không có kết quả hoặc loại “${p.id}”.`,
    p.meant
      ? `Có phải là “${p.meant}”?`
      : 'Viết listed, recognised, registered, hoặc mã một loại trong classification.',
  ],
  'reference.form': (p) => missing('chỉ tiêu hoặc thành phần hồ sơ', p),
  'reference.target': (p) => missing('chỉ tiêu kế hoạch', p),
  'reference.column': (p) => [`Bảng không có cột “${p.id}”.`, 'Cột là of, baseline, hoặc mã một khoảng trong spans.'],
  'reference.unit': (p) => missing('đơn vị', p, 'trong danh sách của kế hoạch'),
  'reference.vocabulary': (p) => missing('mục', p, 'trong bộ từ vựng chung'),
  'reference.component': (p) => missing('thành phần hồ sơ', p),
  'reference.object': (p) => missing('đối tượng công nhận', p, 'trong bộ từ vựng chung'),
  'reference.unit-kind': (p) => [
    `Không có loại đơn vị “${p.id}” trong bộ từ vựng chung.`,
    `Ở đây cần: ${p.known}. Loại khác ở dưới xã ghi “hamlet”.`,
  ],
  'reference.template': (p) => missing('mẫu văn bản', p, 'trong bộ từ vựng chung'),
  'reference.office': (p) => missing('cơ quan', p),
  'reference.seat': (p) =>
    p.id in ROLE_VI
      ? [
          `Kế hoạch cần vai trò “${p.id}” (${ROLE_VI[p.id]}), nhưng “roles” chưa nêu cơ quan nào.`,
          `Thêm vào roles, ví dụ ${p.id}: ${ROLE_EXAMPLES[p.id]}.`,
        ]
      : missing('cơ quan, vai trò hoặc nhóm', p),
  'reference.document': (p) => missing('văn bản', p),
  'reference.event': (p) => missing('sự kiện', p),
  'reference.phase': (p) => missing('giai đoạn', p),
  'reference.obligation': (p) => missing('nhiệm vụ', p),
  'reference.gate': (p) => missing('sự kiện hoặc nhiệm vụ', p),
  'reference.indicator': (p) => missing('chỉ tiêu số liệu', p),
  'reference.criterion': (p) => missing('tiêu chí', p),
  'reference.source': (p) => missing('nguồn văn bản', p),
  'reference.term': (p) => missing('điều kiện', p),
  'reference.moment': (p) => missing('mốc thời gian hoặc sự kiện', p),
  'reference.vocabulary-number': (p) => `Không có bộ từ vựng số ${p.id}; bộ đang dùng là số ${p.held}.`,
  'reference.procedure': (p) => missing('quy trình', p, 'trong hệ thống'),
  'vocabulary.class-opened': (p) => [
    `Bộ từ vựng xếp “${p.id}” vào loại “${p.held}”; kế hoạch không được mở rộng thành “${p.written}”.`,
    'Bỏ khóa “class”, hoặc chọn loại hẹp hơn.',
  ],
  'vocabulary.own-equals-shared': (p) => [
    `Mã “${p.id}” đã có trong bộ từ vựng chung với nghĩa khác.`,
    'Đặt mã riêng, hoặc lấy mục chung bằng “take”.',
  ],

  'id.repeated': (p) => [`Mã “${p.id}” dùng hai lần trong cùng một phần.`, 'Mỗi mục có một mã riêng.'],
  'period.from-misfit': (p) => [
    p.every ? 'Kỳ hằng năm bắt đầu bằng tháng-ngày.' : 'Kỳ một lần bắt đầu bằng một ngày cụ thể.',
    p.every ? 'Viết ví dụ from: 12-15.' : 'Viết ví dụ from: 2025-07-23, hoặc thêm every: year.',
  ],
  'period.to-misfit': () => ['Kỳ hằng năm kết thúc vào một ngày cố định trong năm.', 'Viết ví dụ to: through 12-14.'],
  'period.without-date': () => ['Ngày kết thúc kỳ phải là ngày cụ thể.', 'Viết ví dụ to: before 2025-12-14.'],
  'period.ends-before-it-starts': () => 'Kỳ đánh giá kết thúc trước khi bắt đầu.',
  'phase.ends-before-it-starts': (p) => `Giai đoạn kết thúc ngày ${p.to}, trước ngày bắt đầu ${p.from}.`,
  'criteria.points-unreachable': (p) => [
    `Tất cả tiêu chí cộng lại chỉ được nhiều nhất ${p.max} điểm: mức điểm này không địa bàn nào đạt được.`,
    'Xem lại mức điểm phải đạt, hoặc điểm của từng tiêu chí.',
  ],
  'criteria.too-many-asked': (p) => [
    `Phải đạt ${p.n} tiêu chí, trong khi chỉ có ${p.items} tiêu chí.`,
    'Viết số không quá số tiêu chí, hoặc “rule: all”.',
  ],
  'phase.recurring-end': () => ['Giai đoạn chỉ kết thúc một lần.', 'Viết ví dụ to: through 2025-10-31.'],
  'obligation.due-and-ad-hoc': () => [
    'Nhiệm vụ vừa có thời hạn vừa là đột xuất.',
    'Giữ một trong hai: due hoặc ad-hoc.',
  ],
  'obligation.without-due': () => [
    'Nhiệm vụ chưa có thời hạn.',
    'Thêm due; nếu văn bản không nêu ngày thì viết due: undated.',
  ],
  'target.by-or-every': () => [
    'Chỉ tiêu phải có đúng một trong bốn: by (đến ngày), every (mỗi kỳ), steps (lộ trình) hoặc rows (bảng).',
    '',
  ],
  'target.change-needed': () => [
    'Chỉ tiêu so với trước phải nêu mức thay đổi.',
    'Viết ví dụ is: down at least 5%, is: lower, hoặc is: not higher.',
  ],
  'target.test-needed': () => [
    'Mức thay đổi chỉ dùng khi so một số liệu với trước.',
    'Viết ví dụ is: at least 20%, hoặc measure: {figure: …, against: previous-year}.',
  ],
  'target.said-twice': () => ['Mức phải đạt đã nêu trong steps hoặc rows.', 'Bỏ khóa “is”.'],
  'target.step-of-no-list': () => [
    '“keep” và “add” đếm địa bàn có tên trong danh sách, chỉ dùng với measure: listed hoặc parent.',
    'Bỏ khóa này, hoặc đổi cách đo.',
  ],
  'target.steps-order': () => ['Các bước của lộ trình phải theo thứ tự ngày.', 'Sắp xếp steps theo by.'],
  'target.row-width': (p) => `Dòng này có ${p.written} số, bảng có ${p.width} cột.`,
  'target.stated-length': (p) => `Cột này in ${p.written} tỷ lệ, bảng có ${p.lines} dòng.`,
  'target.span-ends-before-it-starts': () => 'Khoảng thời gian này kết thúc trước khi bắt đầu.',
  'target.measure-form': () => [
    'Cách đo này viết chưa đúng.',
    'Viết {part: …, of: …}, {figure: …, against: …} hoặc {units-where: …}.',
  ],
  'target.base-form': () => [
    'Mẫu số viết chưa đúng.',
    'Viết đúng một trong: {all: units}, {track: […]}, {selected: true}, {named: […]}, {where: …}.',
  ],
  'event.undeclared': () => [
    'Sự kiện bên ngoài chưa có ai báo.',
    'Thêm declared-by (cơ quan báo), hoặc happened (ngày đã xảy ra).',
  ],
  'indicator.without-grades': () => ['Chỉ tiêu xếp mức phải có ít nhất hai mức.', 'Thêm grades, từ thấp đến cao.'],
  'indicator.grades-misfit': () => ['Chỉ chỉ tiêu kiểu grade mới có các mức.', 'Bỏ grades, hoặc viết type: grade.'],
  'indicator.grade-repeated': () => 'Một mức được viết hai lần.',
  'indicator.range-misfit': () => ['Khoảng giá trị chỉ dùng cho số liệu đếm được.', 'Bỏ range.'],
  'office.circle': (p) => `Các cơ quan dựa vòng quanh nhau: ${p.ids.replaceAll(', ', ' → ')}.`,
  'office.two-holders': (p) => [
    `“${p.one}” và “${p.other}” cùng giữ vị trí này trong một ngày.`,
    'Sửa from, to để hai khoảng không chồng nhau.',
  ],
  'seat.cannot-act': (p) => [
    `“${p.seat}”${p.office ? ` (${p.office})` : ''} không có người ${TASKS[p.task ?? ''] ?? ''} được: việc sẽ dừng ở đó.`,
    p.task === 'state-figure'
      ? `Thêm “confirmed-by: ${p.seat}” để cơ quan đó đếm khi thẩm định${p.others ? `, hoặc viết một trong: ${p.others}` : ''}.`
      : p.others
        ? `Viết một trong: ${p.others}.`
        : '',
  ],
  'seat.of-each-unit': (p) => [
    `“${p.seat}”${p.office ? ` (${p.office})` : ''} có ở từng đơn vị, trong khi chỉ một cơ quan ${TASKS[p.task ?? ''] ?? ''} cho tất cả.`,
    p.others ? `Viết một trong: ${p.others}.` : '',
  ],
  'units.where': () => [
    'Phạm vi đơn vị phải nêu đúng một trong: province, parent, nation.',
    'Viết ví dụ province: "51", parent: "21601" hoặc nation: true.',
  ],
  'units.code-form': (p) => [
    `“${p.written}” không dùng làm mã đơn vị được.`,
    'Mã gồm nhiều nhất bốn phần nối bằng gạch nối, mỗi phần không quá 20 chữ hoặc chữ số, ví dụ "21601-07", ha-long.',
  ],
  'units.count': (p) => [
    `Danh sách có ${p.listed} đơn vị (${p.kind}) vào ngày ${p.day}, nhưng expect ghi ${p.expected}.`,
    'Sửa danh sách, from, to, hoặc số trong expect.',
  ],
  'units.ends-before-it-starts': () => 'Đơn vị này kết thúc trước khi bắt đầu.',
  'selection.police-figure': (p) => [
    `“${p.figure}” là số liệu chỉ ngành Công an xem; bảng rà soát do “${p.seat}” (${p.office}) lập, nơi không được xem và nhập số liệu đó: bảng không bao giờ đủ.`,
    `${p.others ? `Ghi by: một trong ${p.others}; hoặc bỏ` : 'Bỏ'} chỉ số này khỏi table, baseline của selection; nếu cơ quan đó được xem số liệu của ngành Công an thì ghi sees: police cho cơ quan đó trong panel.members.`,
  ],
  'selection.without-list': () => [
    'Rà soát kết thúc bằng danh sách được phê duyệt, nhưng không có văn bản nào phê duyệt.',
    'Thêm document, ví dụ document: quyet-dinh-danh-sach, và ghi văn bản ấy trong documents.',
  ],
  'selection.without-tracks': () => [
    'Danh sách ghi từng địa bàn đăng ký làm gì, nhưng tracks không cho chọn gì.',
    'Thêm tracks, ví dụ tracks: [build] (xây dựng mới) hoặc tracks: [keep, build].',
  ],
  'council.without-seats': () => ['Hội đồng chưa có thành viên.', 'Thêm seats, hoặc viết form: none.'],
  'council.size': (p) => [
    `Hội đồng có ${p.seats} thành viên biểu quyết, không khớp với “size”.`,
    'Thư ký ghi biên bản, không biểu quyết: thư ký là ủy viên thì cơ quan đó có thêm một ghế member.',
  ],
  'council.role-without-seat': (p) => `Phải có mặt “${p.role}” nhưng Hội đồng không có ghế đó.`,
  'council.unreachable': (p) => `Ngưỡng này cao hơn số thành viên biểu quyết (${p.seats}): không thể đạt.`,
  'revision.first-has-no-parent': () => 'Bản thứ nhất không sửa đổi bản nào.',
  'revision.parent-hash': (p) => ['Mã băm không phải của bản mà bản này sửa đổi.', `Bản đó có mã ${p.meant}.`],
  'revision.parent-not-before': (p) => `Bản thứ ${p.number} phải sửa đổi bản liền trước.`,
};

function missing(kind: string, p: Texts, where = 'trong kế hoạch'): readonly [string, string] {
  return [`Không có ${kind} “${p.id}” ${where}.`, p.meant ? `Có phải là “${p.meant}”?` : ''];
}

function expected(word: string, words: readonly string[]): string {
  const meant = nearestWord(word, words);
  return meant ? `Có phải là “${meant}”?` : `Ở đây cần: ${choices(words)}.`;
}

function choices(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

function listOf(value: RefusalParams[string] | undefined): readonly string[] {
  return typeof value === 'object' ? value : [];
}

function typeName(type: string): string {
  const names: Texts = {
    string: 'chữ',
    integer: 'số nguyên',
    number: 'số',
    boolean: 'true hoặc false',
    array: 'danh sách',
    object: 'nhóm khóa',
  };
  return names[type] ?? type;
}

function asText(params: RefusalParams): Texts {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, typeof value === 'object' ? value.join(', ') : String(value)]),
  );
}
