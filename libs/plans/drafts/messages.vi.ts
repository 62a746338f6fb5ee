/** The first of many by name, or a ward's list would be all the page. */
const SHOWN = 8;
const named = (names: readonly string[]): string =>
  names.length <= SHOWN ? names.join(', ') : `${names.slice(0, SHOWN).join(', ')} và ${names.length - SHOWN} tên nữa`;
const command = (draft: string): string => `office prepare-plan --draft ${draft}`;

/** What a programme administrator is told about drafts of plans. */
export const draftMessages = {
  onlyAdministrator: 'Chỉ quản trị chương trình được soạn thảo, công bố kế hoạch.',
  draft: 'Bản thảo kế hoạch',
  parent: (plan: string, number: number) => `Kế hoạch ${plan}, bản ${number}`,
  noFile: 'Chưa chọn tệp kế hoạch.',
  empty: 'Tệp rỗng (0 byte); xin chọn lại tệp.',
  tooLarge: (kibibytes: number) =>
    `Tệp quá lớn: một kế hoạch không quá ${kibibytes} KiB (kế hoạch dài nhất đang có chừng 30 KiB). Xin kiểm tra đã chọn đúng tệp chưa.`,
  notText: 'Tệp không phải là văn bản UTF-8; kế hoạch là tệp .yaml lưu với mã UTF-8.',
  versionMissing: 'Thiếu phiên bản của bản thảo đang sửa; xin tải lại trang.',
  halfParent: 'Phải nêu cả mã kế hoạch và số bản, hoặc không nêu gì.',
  changed: 'Người khác đã lưu bản thảo này sau khi ông/bà mở.',
  published: (plan: string, number: number) =>
    [
      'Bản thảo đã được công bố',
      `Bản thảo này đã thành ${plan}, bản ${number}; bản đã công bố không sửa được. Muốn thay đổi thì lập bản thảo mới từ bản đó.`,
    ] as const,
  hasErrors: (count: number) =>
    ['Bản thảo còn lỗi', `Còn ${count} lỗi trong bản thảo; xin sửa hết rồi công bố.`] as const,
  lostErrors: ['Bản thảo còn lỗi', 'Bản thảo chưa đọc được thành kế hoạch; xem các lỗi ở trang soạn thảo.'] as const,
  notNext: (plan: string, number: number, newest: number) =>
    [
      'Không nối tiếp bản mới nhất',
      newest === 0
        ? `Kế hoạch ${plan} chưa có bản nào được công bố; bản đầu tiên phải là bản 1, không phải bản ${number}.`
        : `Bản mới nhất đã công bố của ${plan} là bản ${newest}; bản thảo này là bản ${number}, phải là bản ${newest + 1} sửa đổi từ bản ${newest}.`,
    ] as const,
  otherProvince: [
    'Kế hoạch của tỉnh khác',
    'Bản thảo này là kế hoạch của một tỉnh khác; chỉ công bố được kế hoạch của tỉnh mình.',
  ] as const,
  otherOffice: [
    'Kế hoạch của cơ quan khác',
    'Theo bản thảo này, cơ quan quyết định không phải là cơ quan của ông/bà; quản trị chương trình của cơ quan ấy công bố.',
  ] as const,
  unitsUnknown: (units: readonly string[], draft: string) =>
    [
      'Địa bàn chưa có trong danh mục',
      `Danh mục địa bàn của tỉnh chưa có: ${named(units)}. Nhập các đơn vị ấy ở mục Địa bàn, Nhập địa bàn từ Excel; hoặc nhờ người vận hành hệ thống chạy lệnh: ${command(draft)}.`,
    ] as const,
  officesMissing: (offices: readonly string[], draft: string) =>
    [
      'Cơ quan chưa có trong hệ thống',
      `Theo bản thảo này phải có: ${named(offices)}; hệ thống chưa có. Nhờ người vận hành hệ thống lập bằng lệnh: ${command(draft)}, rồi cấp tài khoản cho người làm việc ở đó (office add-account).`,
    ] as const,
  withoutPolice: (offices: readonly string[], draft: string) =>
    [
      'Cơ quan chưa được xem số liệu của Công an',
      `Theo bản thảo này, ${named(offices)} nêu, xác nhận hoặc xem số liệu của Công an, nhưng chưa được mở quyền xem. Công bố kế hoạch không mở quyền ấy; nhờ người vận hành hệ thống chạy lệnh: ${command(draft)}.`,
    ] as const,
  national: [
    'Quy định chung cả nước',
    'Bản thảo này là quy định chung cho cả nước; người vận hành hệ thống nạp, không công bố ở đây.',
  ] as const,
} as const;
