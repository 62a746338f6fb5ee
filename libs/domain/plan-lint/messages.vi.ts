import { MOMENT_VI } from '@app/domain/calendar';
import { legalDate, toVietnamese, type RefusalParams } from '@app/domain/shared';

/** The sentence of a finding: what was read, and what it clashes with. */
export function sentenceOf(rule: string, params: RefusalParams): string {
  const say = SENTENCES[rule];
  if (!say) throw new Error(`No Vietnamese sentence for ${rule}`);
  const texts = Object.entries(params).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.join(', ') : String(value),
  ]);
  return say(Object.fromEntries(texts) as Texts);
}

type Texts = Readonly<Record<string, string>>;

const day = (text: string): string => toVietnamese(legalDate(text));
const days = (text: string): string => text.split(', ').map(day).join(', ');

/** What to write where the earlier figure is known, and somebody counts when units come in. */
const orAtEntry = ({ entry }: Texts): string =>
  entry ? ` Nếu biết số gốc: đếm số đó khi ${entry} (selection.baseline) và so với registration.` : '';

const SENTENCES: Readonly<Record<string, (p: Texts) => string>> = {
  'percent-misfit': (p) =>
    `${p.name ? `${p.name}: ` : ''}${p.n}/${p.of} là ${p.right} khi làm tròn, văn bản in ${p.printed}.`,
  'percent-style': (p) =>
    `Các tỷ lệ trong cùng một bảng làm tròn khác nhau: ${p.decimals
      .split(', ')
      .map((n) => `chỗ in ${n}`)
      .join(', ')} chữ số thập phân.`,
  'sum-misfit': (p) => `Cột “${p.column}”: các dòng cộng lại là ${p.sum}, dòng tổng ghi ${p.total}.`,
  'share-not-whole': (p) =>
    `${upper(p.asked)} của ${p.of} là ${p.exactly}, không tròn; cần ít nhất ${p.required} địa bàn.`,
  'roadmap-unreachable': (p) =>
    `Năm ${p.year}: giữ ${p.keep} và thêm tối thiểu ${p.added} mới được ${p.reached}, trong khi mức phải đạt là ${p.required} (cần thêm ${p.missing}).`,
  'target-rivals': (p) =>
    `Cùng một chỉ tiêu, cùng thời điểm nhưng hai mức khác nhau: “${p.one}” là ${p.first} (${p.firstClause}), “${p.other}” là ${p.second} (${p.secondClause}).`,
  'base-differs': (p) =>
    `“${p.one}” tính trên ${p.first}, “${p.other}” tính trên ${p.second}: hai tỷ lệ về cùng một việc không so được với nhau.`,
  'below-general': (p) => `${p.name === '' ? 'Tổng cộng' : p.name}: ${p.n}/${p.of} không đạt mức chung “${p.asked}”.`,
  'spans-overlap': (p) =>
    `Hai giai đoạn của chỉ tiêu trùng nhau từ ${day(p.from)} đến ${day(p.to)}: “${p.one}” và “${p.other}”.`,
  'wordings-differ': (p) => `Cùng một nội dung nhưng ghi khác nhau: ${p.said}.`,
  'report-before-end': (p) =>
    `“${p.duty}” phải gửi chậm nhất ${day(p.due)}, trước khi ${reported(p)} kết thúc (${day(p.to)}).`,
  'due-on-last-day': (p) =>
    `“${p.duty}” phải gửi chậm nhất ${day(p.due)}, đúng ngày cuối của ${reported(p)} mà báo cáo nói đến.`,
  'due-before-start': (p) =>
    `“${p.duty}” phải xong chậm nhất ${day(p.due)}, trong khi ${lower(p.phase)} có thể đến ${day(p.start)} mới bắt đầu.`,
  'short-notice': (p) =>
    `“${p.duty || 'Lựa chọn, trình danh sách địa bàn'}” phải xong chậm nhất ${day(p.due)}: chỉ còn ${p.days} ngày làm việc kể từ ngày ban hành ${day(p.issued)}.`,
  'no-day': (p) =>
    `“${p.duty}”${p.others === '0' ? '' : ` và ${p.others} việc cùng loại`}: văn bản giao việc mà không ấn định ngày; lịch lặp lại đang dùng là đề xuất.`,
  'period-gap': (p) =>
    `Những ngày từ ${day(p.from)} đến ${day(p.to)} không thuộc kỳ nào: việc xảy ra khi đó không tính vào kỳ nào, báo cáo của tháng, quý hết trong những ngày đó không ai phải gửi.`,
  'nothing-before': (p) =>
    p.target
      ? `“${p.target}” so với ${p.before}, mà kế hoạch chỉ có một kỳ và không cho số gốc nào: chỉ tiêu không bao giờ đủ căn cứ để kết luận.${orAtEntry(p)}`
      : p.uncounted
        ? `“${p.criterion}” so với số liệu ban đầu của địa bàn, mà ${
            p.way === 'all'
              ? 'kế hoạch không có đăng ký hay rà soát'
              : `${p.uncounted} không có trong selection.baseline`
          }: không địa bàn nào đủ căn cứ để được công nhận.`
        : p.first
          ? `“${p.criterion}” so với kỳ trước, mà kỳ đầu (${p.first}) chưa có kỳ trước: trong kỳ đó không địa bàn nào đủ căn cứ để được công nhận.`
          : `“${p.criterion}” so với kỳ trước, mà kế hoạch chỉ có một kỳ: không địa bàn nào đủ căn cứ để được công nhận.`,
  'first-period-open': (p) =>
    p.first
      ? `“${p.name}” so với ${p.before}, mà kỳ đầu (${p.first}) chưa có kỳ trước của kế hoạch và không có số gốc nào được cho: trong kỳ đó phần so sánh chưa đủ căn cứ.${orAtEntry(p)}`
      : `“${p.name}” so với ${p.before}, mà kế hoạch chỉ có một kỳ và không cho số gốc nào: phần so sánh không bao giờ đủ căn cứ.${orAtEntry(p)}`,
  'decider-formula': (p) =>
    `${upper(p.head)} công nhận, nhưng quyết định (“${p.document}”) ghi thẩm quyền và ký thay mặt tập thể (TM.): văn bản của người đứng đầu viết formula: head.`,
  'formula-unfollowed': (p) =>
    `Văn bản “${p.document}” ghi formula là ${p.said}, nhưng đó là văn bản của cơ quan công nhận, không ký như vậy được: sẽ ký ${p.used}. Viết một trong: ${p.instead}.`,
  'moment-never': (p) =>
    `“${p.duty}” tính từ mốc “${MOMENT_VI[p.moment ?? ''] ?? p.moment}” của từng hồ sơ, văn bản; cả kỳ không có mốc đó nên nhiệm vụ không tự mở. Ghi ngày cụ thể, hoặc một sự kiện của kế hoạch.`,
  'cycle-lost': (p) =>
    `“${p.duty}” của ${p.cycle} không ai phải làm: ${
      p.ends ? `${p.cycle} hết ngày ${day(p.ends)}` : `ngày phải xong là ${day(p.due)}`
    }, sau ngày cuối của ${p.yearly ? 'kỳ cuối' : 'kỳ'} (${day(p.last)}). Nếu vẫn phải làm, viết “${p.instead}”; nếu không, viết until.`,
  'phase-gap': (p) =>
    `Từ hết “${p.before}” (${day(p.to)}) đến đầu “${p.after}” (${day(p.from)}) có những ngày không thuộc giai đoạn nào.`,
  'phase-overlap': (p) => `“${p.after}” bắt đầu ${day(p.from)}, khi “${p.before}” chưa kết thúc (${day(p.to)}).`,
  'calendar-unknown': (p) =>
    `“${p.duty}” ${p.working ? 'tính theo ngày làm việc' : 'lùi ngày phải xong khi gặp ngày nghỉ,'} trong năm chưa công bố lịch nghỉ (${p.years}): ngày phải xong còn có thể thay đổi.`,
  'no-authority': (p) =>
    `Văn bản không nêu cơ quan nào công nhận${p.used ? `; đang dùng ${p.used}${p.by ? ` theo ${p.by}` : ' theo đề xuất'}` : ''}.`,
  'formula-split': (p) =>
    `Danh sách do ${p.head} phê duyệt, quyết định công nhận do ${p.body} ban hành: hai thể thức đề ký khác nhau.`,
  'criteria-outdated': (p) =>
    `Kế hoạch đặt ${p.own} tiêu chí riêng, trong khi ${p.rule} có hiệu lực từ ${day(p.from)}, trước ngày đánh giá ${day(p.day)}${p.allowed ? `; tiêu chí riêng cho phép: ${p.allowed}` : ''}${p.counted ? `; vẫn tính diện mà quy định chung không tính: ${p.counted}` : ''}.`,
  'period-off-national': (p) => `Kỳ đánh giá kết thúc ${day(p.end)}, khác ngày cuối kỳ ${p.day} của ${p.rule}.`,
  'criteria-awaited': (p) =>
    `Chưa có tiêu chí${p.by ? `, còn chờ hướng dẫn của ${p.by}` : ''}: chưa đánh giá được và chưa địa bàn nào được công nhận.`,
  'target-without-criteria': (p) => `“${p.target}” là chỉ tiêu cho một cấp chưa có tiêu chí nào.`,
  'target-names-nobody': (p) =>
    `“${p.target}” nêu mã ${p.codes}, không có trong địa giới nơi kế hoạch áp dụng: địa bàn đó sẽ không bao giờ được tính là đạt. Xem lại mã.`,
  'sub-units-idle': (p) =>
    `${p.recognition === 'none' ? `Ghi recognition: none nhưng vẫn có ${p.parts} của “${p.label}”` : `Việc ${p.recognition === 'decide' ? 'xét, công nhận' : 'xét, đề nghị công nhận'} “${p.label}”`}: không chạy trong kế hoạch này (không mở hồ sơ, không có bước nào), chỉ ghi lại lời văn. Muốn chạy: viết kế hoạch riêng với units.level: sub-unit và parent (mã xã) hoặc province (mã tỉnh). Ở đây chỉ lấy kết quả: qua uses và roll-up, hoặc để địa bàn báo số được công nhận (obligations, collect).`,
  'office-gone': (p) =>
    `${p.office} kết thúc hoạt động ngày ${day(p.until)}, trong khi còn việc phải làm đến ${day(p.last)}; ${p.next ? `tiếp nhận${p.named === 'yes' ? '' : ' (đề xuất)'}: ${p.next}` : 'chưa nêu cơ quan tiếp nhận'}.`,
  'unit-dissolved': (p) =>
    `${p.count}/${p.all} ${p.what === 'units' ? 'đơn vị' : 'địa phương cấp trên'} kết thúc ngày ${days(p.days)}, khi kế hoạch còn chạy đến ${day(p.last)}${p.orphans === '0' ? '' : `; ${p.orphans} chưa rõ nhập vào đâu`}.`,
  'identity-incomplete': (p) =>
    [
      p.missing ? `Bản đang có thiếu ${partsOfPaper(p.missing)}.` : '',
      p.outside ? `Bản đang có không có ${partsOfPaper(p.outside)}; đang dùng theo “${p.source}”.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  'issuer-symbol': (p) =>
    `Ký hiệu ${p.symbol} là của ${p.body}, nhưng cơ quan ban hành ghi trong văn bản là ${p.issuer}.`,
  'not-held': (p) =>
    p.kind === 'attachment'
      ? `Văn bản dẫn “${p.what}” gửi kèm, nhưng bản đang có không có phần này.`
      : `Chưa có toàn văn ${p.what}: phần dựa vào đó chỉ là cách hiểu tạm.`,
  remark: (p) => `${p.text}.`,
  'said-twice': (p) => `“${p.duty}” được giao hai lần cho cùng một cơ quan.`,
  'band-hole': (p) =>
    `“${p.class}” đòi ${p.band}: địa bàn vượt mức này không còn khớp loại đó mà chưa chắc đủ để vào loại nặng hơn, nên có thể được xếp nhẹ hơn.`,
  'zero-in-class': (p) => `“${p.class}” chỉ đòi ${p.asked}: địa bàn không có gì (số 0) cũng khớp.`,
  'law-coming': (p) => `“${p.event}” từ ${day(p.happened)}, trong thời gian thực hiện: kế hoạch phải được điều chỉnh.`,
  unexamined: (p) => `Không cơ quan nào thẩm định tiêu chí ${p.criterion} (${p.label}).`,
  unprovided: (p) => `Đến ${day(p.last)} không còn ai cung cấp thành phần ${p.component} (${p.label}).`,
  unstated: (p) => `“${p.indicator}” được dùng để xét nhưng không ai khai, không báo cáo nào thu.`,
  'window-missing': (p) =>
    `${p.figures}: số phát sinh phải tính trong một khoảng thời gian, nhưng khoảng đó chưa được nêu.`,
  'test-impossible': (p) =>
    `“${p.indicator}” chỉ được nhập ${p.range}, còn điều kiện đòi ${p.asked}: không bao giờ đạt.`,
  'vote-unreachable': (p) =>
    `Hội đồng có ${p.members} người biểu quyết; chỉ cần một người phải tránh tham gia thì ${p.entitled} người còn lại không thể đạt số phiếu cần thiết.`,
  'again-nowhere': () =>
    'Địa bàn chưa được công nhận được đề nghị lại ở giai đoạn sau, nhưng kế hoạch chỉ có một giai đoạn.',
  'state-unreachable': (p) =>
    `Trạng thái “${p.state}” của ${p.name === 'period' ? 'kỳ' : 'hồ sơ'} không có đường nào dẫn tới.`,
  'law-without-clause': (p) => `“${p.path}” ghi là quy định của luật nhưng không dẫn điều khoản.`,
  'change-unexplained': (p) =>
    p.kind === 'idle'
      ? `“${p.path}” được nêu là thay đổi nhưng không khác bản trước.`
      : `“${p.path}” khác bản trước nhưng không thay đổi nào được nêu nói đến.`,
};

const PAPER: Readonly<Record<string, string>> = { symbol: 'số', date: 'ngày', issuer: 'cơ quan ban hành' };
const partsOfPaper = (ids: string): string =>
  ids
    .split(', ')
    .map((id) => PAPER[id] ?? id)
    .join(', ');
const reported = (p: Texts): string => lower(p.reported || 'kỳ đánh giá');
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
