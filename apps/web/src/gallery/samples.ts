import { ApiProblem } from '../api/problem';
import type { EvidenceFile, Explanation, HistoryEntry, Page, Subject } from '../api/types';

/** Invented, for looking at the components; never shipped. */
export const appraisal: Subject = {
  id: 'a1',
  version: 7,
  state: { code: 'appraisal', label: 'Đang thẩm định', sentence: 'Ba cơ quan đang thẩm định hồ sơ.' },
  turn: { office: 'Công an tỉnh', role: 'agency-officer', label: 'Công an tỉnh thẩm định' },
  deadline: { due: '2025-11-24', workingDaysLeft: 6, status: 'running', workingDaysTotal: 10 },
  acts: [
    {
      act: 'give-opinion',
      label: 'Gửi ý kiến thẩm định',
      allowed: true,
      reasons: [],
      needsReason: true,
      confirm:
        'Ý kiến sẽ được chuyển tới thư ký Hội đồng; UBND xã Ba Vì được báo. Sau khi gửi, chỉ lãnh đạo cơ quan mới trả lại được.',
    },
    { act: 'request-supplement', label: 'Yêu cầu bổ sung, hoàn thiện', allowed: true, reasons: [], needsReason: true },
    {
      act: 'close-appraisal',
      label: 'Kết thúc thẩm định',
      allowed: false,
      reasons: [
        { code: 'opinion-missing', text: 'Sở Y tế chưa có ý kiến về tiêu chí 1.' },
        { code: 'supplement-open', text: 'Yêu cầu bổ sung ngày 18/11/2025 chưa được UBND xã trả lời.' },
      ],
    },
  ],
};

export const near: Subject = { ...appraisal, deadline: { due: '2025-11-24', workingDaysLeft: 2, status: 'running' } };
export const overdue: Subject = {
  ...appraisal,
  deadline: { due: '2025-11-14', workingDaysLeft: -3, status: 'overdue' },
};
export const paused: Subject = {
  ...appraisal,
  state: { code: 'awaiting-supplement', label: 'Chờ địa phương bổ sung', sentence: '' },
  turn: { office: 'UBND xã Xốp', role: 'commune-officer', label: 'UBND xã Xốp bổ sung hồ sơ' },
  deadline: { due: '2025-11-24', workingDaysLeft: 4, status: 'paused', pausedBecause: 'chờ bản cam kết của hai thôn' },
};
export const finished: Subject = {
  ...appraisal,
  state: { code: 'recognised', label: 'Đã công nhận', sentence: 'Đã công nhận theo Quyết định ngày 18/12/2025.' },
  turn: null,
  deadline: { due: '2025-12-14', workingDaysLeft: 0, status: 'met' },
  acts: [],
};

export const history: HistoryEntry[] = [
  {
    seq: 1,
    at: '2025-11-12T02:10:00Z',
    event: 'submit',
    label: 'Gửi hồ sơ (kèm Tờ trình số 45/TTr-UBND)',
    actor: { name: 'Đinh Thị Hạnh', title: 'Cán bộ đầu mối', office: 'UBND xã Ba Vì' },
    from: 'signed',
    to: 'submitted',
  },
  {
    seq: 2,
    at: '2025-11-17T01:00:00Z',
    event: 'remind',
    label: 'Nhắc việc: còn 5 ngày làm việc để thẩm định',
    actor: null,
    from: 'appraisal',
    to: 'appraisal',
  },
  {
    seq: 3,
    at: '2025-11-18T07:42:00Z',
    event: 'return',
    label: 'Trả lại ý kiến thẩm định',
    actor: { name: 'Phạm Văn Lợi', title: 'Phó Giám đốc', office: 'Công an tỉnh Quảng Ngãi' },
    onBehalfOf: 'Giám đốc Công an tỉnh',
    reason: 'Số người sau cai nghiện lệch với báo cáo tháng 10; đề nghị giải trình.',
    from: 'opined',
    to: 'examining',
  },
];

export const explanation: Explanation = {
  text: 'Không có người sử dụng trái phép chất ma túy, người nghiện ma túy tại thời điểm xác nhận',
  verdict: 'not-met',
  clause: 'mục II.1 Kế hoạch 04/KH-UBND',
  children: [
    { text: 'Người nghiện ma túy: 1 (phải bằng 0)', verdict: 'not-met' },
    { text: 'Không tính: đang điều trị bằng thuốc thay thế: 0', verdict: null },
    {
      text: 'Người sử dụng trái phép: 0 (phải bằng 0)',
      verdict: 'met',
      children: [{ text: 'Theo xác nhận của Công an xã ngày 05/11/2025', verdict: null }],
    },
    { text: 'Người sau cai nghiện: chưa có số liệu', verdict: 'undetermined' },
  ],
};

export const files: EvidenceFile[] = [
  {
    id: 'f1',
    name: 'Xác nhận của Công an xã Ba Vì về tình hình người nghiện ma túy trên địa bàn – tháng 11 năm 2025 (bản ký số).pdf',
    size: 2_431_220,
    mediaType: 'application/pdf',
    uploadedAt: '2025-11-10T03:00:00Z',
    uploadedBy: 'Cán bộ đầu mối xã Ba Vì',
    page: '3',
  },
  {
    id: 'f2',
    name: 'anh-hop-thon.jpg',
    size: 345_000,
    mediaType: 'image/jpeg',
    uploadedAt: '2025-11-10T03:05:00Z',
    uploadedBy: 'Cán bộ đầu mối xã Ba Vì',
  },
  {
    id: 'f3',
    name: 'bieu-so-lieu.xlsx',
    size: 18_300,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    uploadedAt: '2025-11-10T03:06:00Z',
    uploadedBy: 'Cán bộ đầu mối xã Ba Vì',
    withdrawn: { at: '2025-11-11T02:00:00Z', by: 'Cán bộ đầu mối xã Ba Vì', reason: 'gửi nhầm biểu của năm trước' },
  },
];

export const refusedAct = new ApiProblem({
  status: 409,
  code: 'refused',
  title: 'Chưa thực hiện được: Kết thúc thẩm định',
  reasons: [
    { code: 'a', text: 'Sở Y tế chưa có ý kiến về tiêu chí 1.' },
    { code: 'b', text: 'Biên bản kiểm tra thực tế chưa được ký.' },
  ],
});
export const stale = new ApiProblem({
  status: 409,
  code: 'stale-version',
  title: 'Hồ sơ đã thay đổi từ khi ông/bà mở trang',
  detail: 'Nguyễn Thị Sen (Sở Y tế) đã gửi ý kiến thẩm định lúc 14:05 24/11/2025.',
});
export const invalid = new ApiProblem({
  status: 422,
  code: 'invalid',
  title: 'Có 2 chỗ chưa đúng, xin xem lại',
  errors: [
    { pointer: '/figures/addicts', code: 'range', detail: 'Số người được trừ (3) không được lớn hơn tổng số (2)' },
    { pointer: '/date', code: 'future', detail: 'Ngày xác nhận không được sau ngày làm việc' },
  ],
});
export const broken = new ApiProblem({
  status: 500,
  code: 'internal',
  title: 'Hệ thống gặp lỗi',
  traceId: '01K9Z3W6Q8F2',
});

export interface Row {
  code: string;
  name: string;
  dossier: string;
  subject: Subject;
  people: number;
}

const NAMES = [
  'xã Ba Vì',
  'đặc khu Lý Sơn',
  'phường Đăk Bla',
  'xã Sơn Tây Thượng',
  'xã Đặng Thùy Trâm',
  'xã Thiện Tín',
  'xã Măng Ri',
];
const STATES = [appraisal, near, overdue, paused, finished];

export function pageAfter(after: string | undefined): Page<Row> {
  const begin = after ? Number(after) : 0;
  const items = Array.from({ length: 5 }, (_, offset) => {
    const index = begin + offset;
    return {
      code: String(21_000 + index * 7),
      name: NAMES[index % NAMES.length] ?? '',
      dossier: `H48.12-251112-${String(index + 1).padStart(4, '0')}`,
      subject: STATES[index % STATES.length] ?? appraisal,
      people: 3_512 + index * 431,
    };
  });
  return { items, next: begin + 5 < 12 ? String(begin + 5) : null, total: 12 };
}

/** A two-page PDF with a line of text each, written by hand. */
export function samplePdf(): Blob {
  const pages = ['QUYET DINH - ban trinh dien', 'DANH SACH kem theo'];
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[4 0 R 6 0 R]/Count 2>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>',
    ...pages.flatMap((text, index) => {
      const stream = `BT /F1 22 Tf 90 720 Td (${text}) Tj ET`;
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + index * 2} 0 R>>`,
        `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const at = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`;
  return new Blob([text], { type: 'application/pdf' });
}
