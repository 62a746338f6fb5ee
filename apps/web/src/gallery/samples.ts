import { ApiProblem } from '../api/problem';
import type { Deadline, EvidenceFile, Explanation, HistoryEntry, Page, Subject } from '../api/types';

/** Invented, for looking at the components; never shipped. */
const turn = { office: '51.cat', officeName: 'Công an tỉnh', role: 'agency-officer', since: '2025-11-18T02:00:00Z' };
const due: Deadline = {
  name: 'appraisal',
  due: '2025-11-24',
  workingDaysLeft: 6,
  status: 'running',
  office: '51.cat',
  pause: null,
  moves: [],
};

export const appraisal: Subject = {
  id: 'a1',
  kind: 'dossier',
  title: 'Hồ sơ xã Ba Vì',
  version: 7,
  state: {
    code: 'appraisal',
    label: 'Đang thẩm định',
    sentence: 'Đang thẩm định; đang chờ Công an tỉnh, còn 6 ngày làm việc (hạn 24/11/2025).',
  },
  turns: [turn],
  deadlines: [due],
  acts: [
    {
      act: 'give-opinion',
      label: 'Gửi ý kiến thẩm định',
      allowed: true,
      reasons: [],
      needsReason: true,
      reauthenticate: false,
    },
    {
      act: 'request-supplement',
      label: 'Yêu cầu bổ sung, hoàn thiện',
      allowed: true,
      reasons: [],
      needsReason: true,
      reauthenticate: false,
    },
    {
      act: 'close-appraisal',
      label: 'Kết thúc thẩm định',
      allowed: false,
      needsReason: false,
      reauthenticate: false,
      reasons: [
        { code: 'opinion-missing', text: 'Sở Y tế chưa có ý kiến về tiêu chí 1.' },
        { code: 'supplement-open', text: 'Yêu cầu bổ sung ngày 18/11/2025 chưa được UBND xã trả lời.' },
      ],
    },
  ],
};

export const near: Subject = {
  ...appraisal,
  deadlines: [
    {
      ...due,
      workingDaysLeft: 2,
      moves: [
        {
          from: '2025-11-21',
          to: '2025-11-24',
          at: '2025-11-05T02:00:00Z',
          reason: 'Công điện 123/CĐ-TTg nghỉ tránh bão',
        },
      ],
    },
  ],
};
export const overdue: Subject = {
  ...appraisal,
  state: {
    ...appraisal.state,
    sentence: 'Đang thẩm định; đang chờ Công an tỉnh, quá hạn 3 ngày làm việc (hạn 14/11/2025).',
  },
  deadlines: [{ ...due, due: '2025-11-14', workingDaysLeft: -3, status: 'overdue' }],
};
export const paused: Subject = {
  ...appraisal,
  state: {
    code: 'awaiting-supplement',
    label: 'Chờ địa phương bổ sung',
    sentence: 'Chờ địa phương bổ sung; đang chờ UBND xã Xốp, tạm dừng tính thời hạn (hạn 24/11/2025).',
  },
  turns: [{ ...turn, office: '23356.ubnd-xa', officeName: 'UBND xã Xốp', role: 'commune-officer' }],
  deadlines: [
    {
      ...due,
      workingDaysLeft: 4,
      status: 'paused',
      pause: {
        text: 'Chờ địa phương bổ sung từ ngày 18/11/2025; tính tiếp khi nhận được bổ sung, chậm nhất sau ngày 21/11/2025.',
        since: '2025-11-18',
        until: '2025-11-21',
      },
    },
  ],
};
export const finished: Subject = {
  ...appraisal,
  state: { code: 'recognised', label: 'Được công nhận', sentence: 'Được công nhận.' },
  turns: [],
  deadlines: [],
  acts: [],
};

export const history: HistoryEntry[] = [
  {
    seq: 1,
    at: '2025-11-12T02:10:00Z',
    act: 'send',
    label: 'Gửi hồ sơ (kèm Tờ trình số 45/TTr-UBND)',
    byPerson: true,
    actor: 'Cán bộ đầu mối, UBND xã Ba Vì',
    onBehalfOf: null,
    reason: null,
    from: 'Đã ký, chờ gửi',
    to: 'Kiểm tra thành phần hồ sơ',
    hash: '01',
  },
  {
    seq: 2,
    at: '2025-11-17T01:00:00Z',
    act: 'supplement-lapsed',
    label: 'Hết hạn bổ sung',
    byPerson: false,
    actor: 'deadline-sweep',
    onBehalfOf: null,
    reason: null,
    from: 'Đang thẩm định',
    to: 'Đang thẩm định',
    hash: '02',
  },
  {
    seq: 3,
    at: '2025-11-18T07:42:00Z',
    act: 'return',
    label: 'Trả lại ý kiến thẩm định',
    byPerson: true,
    actor: 'Phó Giám đốc Công an tỉnh, Công an tỉnh Quảng Ngãi',
    onBehalfOf: 'Giám đốc Công an tỉnh',
    reason: 'Số người sau cai nghiện lệch với báo cáo tháng 10; đề nghị giải trình.',
    from: 'Chờ lãnh đạo duyệt',
    to: 'Đang thẩm định',
    hash: '03',
  },
];

export const explanation: Explanation = {
  text: 'Không có người sử dụng trái phép chất ma túy, người nghiện ma túy tại thời điểm xác nhận',
  verdict: 'not-met',
  clause: 'mục II.1 Kế hoạch 04/KH-UBND',
  parts: [
    { text: 'Người nghiện ma túy: 1 (phải bằng 0)', verdict: 'not-met' },
    { text: 'Không tính: đang điều trị bằng thuốc thay thế: 0', verdict: null },
    {
      text: 'Người sử dụng trái phép: 0 (phải bằng 0)',
      verdict: 'met',
      parts: [{ text: 'Theo xác nhận của Công an xã ngày 05/11/2025', verdict: null }],
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
    addedAt: '2025-11-10T03:00:00Z',
    addedBy: 'Cán bộ đầu mối xã Ba Vì',
    paperNumber: '12/XN-CAX',
    paperDate: '2025-11-05',
    withdrawn: null,
  },
  {
    id: 'f2',
    name: 'anh-hop-thon.jpg',
    size: 345_000,
    mediaType: 'image/jpeg',
    addedAt: '2025-11-10T03:05:00Z',
    addedBy: 'Cán bộ đầu mối xã Ba Vì',
    paperNumber: null,
    paperDate: null,
    withdrawn: null,
  },
  {
    id: 'f3',
    name: 'bieu-so-lieu.xlsx',
    size: 18_300,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    addedAt: '2025-11-10T03:06:00Z',
    addedBy: 'Cán bộ đầu mối xã Ba Vì',
    paperNumber: null,
    paperDate: null,
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
