import {
  chaseLetter,
  decisionOfList,
  decisionOfRecognition,
  DEMONSTRATION_NAME,
  minutesOfCouncil,
  noticeOfRefusal,
  receipt,
  submissionOfCommune,
  supplementRequest,
  type CitedDocument,
  type ListedUnit,
  type OfficialDocument,
  type Signatory,
} from '@app/domain/documents';
import { legalDate } from '@app/domain/shared';

/** One document of each template, for the specs of rendering and signing. Units are real; figures, numbers and dates are invented. */
const PROVINCE = 'tỉnh Quảng Ngãi';
const PROVINCE_COMMITTEE = 'Ủy ban nhân dân tỉnh Quảng Ngãi';
const POLICE = 'Công an tỉnh Quảng Ngãi';
const UNIT_KINDS = 'xã, phường, đặc khu';
const LAWS = [
  { law: 'Luật Tổ chức chính quyền địa phương', date: legalDate('2025-06-16') },
  { law: 'Luật Phòng, chống ma túy', date: legalDate('2021-03-30') },
];
const PLAN: CitedDocument = {
  type: 'Kế hoạch',
  number: '04/KH-UBND',
  date: legalDate('2025-07-23'),
  issuer: PROVINCE_COMMITTEE,
  subject: 'về xây dựng xã, phường, đặc khu không ma túy năm 2025',
};
const NATIONAL_RULE: CitedDocument = {
  type: 'Quyết định',
  number: '28/2025/QĐ-TTg',
  date: legalDate('2025-08-24'),
  issuer: 'Thủ tướng Chính phủ',
  subject: 'về tiêu chí xác định địa bàn trọng điểm về ma túy và địa bàn không ma túy',
};

export const UNITS: readonly ListedUnit[] = [
  ...[
    'Sơn Tây Thượng 21334',
    'Sơn Tây Hạ 21343',
    'Ba Xa 21538',
    'Ba Vinh 21490',
    'Tây Trà Bồng 21157',
    'Cà Đam 21136',
  ].map(kept),
  ...[
    'Đăk Plô 23344',
    'Xốp 23356',
    'Ngọc Linh 23365',
    'Măng Ri 23446',
    'Đăk Tờ Kan 23419',
    'Mô Rai 23536',
    'Ba Vì 21529',
  ].map(kept),
  { name: 'Đặc khu Lý Sơn', code: '21548', track: 'build' },
  ...[
    'Sơn Mai 21349',
    'Trà Giang 21244',
    'Ba Dinh 21499',
    'Ngọk Tụ 23428',
    'Minh Long 21361',
    'Đặng Thùy Trâm 21520',
  ].map(built),
  ...['Đăk Kôi 23485', 'Ya Ly 23548', 'Ba Động 21496', 'Thiện Tín 21388'].map(built),
  { name: 'Phường Đăk Bla', code: '23302', track: 'build' },
  { name: 'Phường Sa Huỳnh', code: '21478', track: 'build' },
];

function kept(nameAndCode: string): ListedUnit {
  return { name: `Xã ${nameAndCode.slice(0, -6)}`, code: nameAndCode.slice(-5), track: 'keep' };
}

function built(nameAndCode: string): ListedUnit {
  return { ...kept(nameAndCode), track: 'build' };
}

const chairman: Signatory<{ formula: 'head'; rank: 'head' }> = {
  capacity: { formula: 'head', rank: 'head' },
  name: DEMONSTRATION_NAME,
};
const viceChairman: Signatory<{ formula: 'body'; rank: 'deputy' }> = {
  capacity: { formula: 'body', rank: 'deputy' },
  name: DEMONSTRATION_NAME,
};
const director: Signatory = {
  capacity: { formula: 'own-head', position: 'Giám đốc', deputy: 'Phó Giám đốc' },
  name: DEMONSTRATION_NAME,
};
const ISSUED = { draft: false, demo: true };

const SUBMISSION: CitedDocument = {
  type: 'Tờ trình',
  number: '38/TTr-UBND',
  date: legalDate('2025-11-12'),
  issuer: 'Ủy ban nhân dân xã Ba Động',
  subject: 'về việc đề nghị công nhận xã Ba Động là xã không ma túy năm 2025',
};

const DECISION = {
  jurisdiction: PROVINCE,
  place: 'Quảng Ngãi',
  unitKinds: UNIT_KINDS,
  lead: 'Công an tỉnh Quảng Ngãi',
  recognisedAs: 'không ma túy',
  year: 2025,
  plan: PLAN,
  drafter: 'NC',
};

const OF_POLICE = {
  office: { kind: 'province-police', unit: PROVINCE },
  symbol: 'CAT-PC04',
  place: 'Quảng Ngãi',
  drafter: 'PC04',
  signatory: director,
} as const;

export const EXAMPLES = {
  'submission-of-commune': submissionOfCommune({
    ...ISSUED,
    commune: 'Xã Ba Động',
    place: 'Ba Động',
    jurisdiction: PROVINCE,
    through: POLICE,
    recognisedAs: 'không ma túy',
    year: 2025,
    bases: [...LAWS, NATIONAL_RULE],
    plan: PLAN,
    number: 38,
    date: legalDate('2025-11-12'),
    asOf: legalDate('2025-11-10'),
    criteria: [
      {
        criterion: 'Hết người nghiện và người sử dụng, sau khi trừ các diện không tính',
        figures: [
          { label: 'Người nghiện ma túy', value: '0' },
          { label: 'Người sử dụng trái phép', value: '0' },
          { label: 'Không tính: đang điều trị bằng thuốc thay thế', value: '2' },
          { label: 'Không tính: đang quản lý sau cai nghiện', value: '1' },
        ],
        assessment: 'met',
      },
      {
        criterion: 'Cư dân không vi phạm; không có người bị truy nã ẩn náu',
        figures: [
          { label: 'Vụ vi phạm', value: '0' },
          { label: 'Đối tượng truy nã', value: '0' },
        ],
        assessment: 'met',
      },
      {
        criterion: 'Không còn điểm phức tạp',
        figures: [{ label: 'Số điểm', value: '0' }],
        assessment: 'met',
      },
    ],
    meeting: {
      type: 'Biên bản',
      number: '12/BB-UBND',
      date: legalDate('2025-11-11'),
      issuer: 'Ủy ban nhân dân xã Ba Động',
      subject: 'họp tự đánh giá',
    },
    components: [
      'Báo cáo kết quả tự đánh giá theo từng tiêu chí',
      'Biểu tổng hợp số liệu',
      'Biên bản họp tự đánh giá',
      'Văn bản xác nhận số liệu của Công an xã',
      'Bảng tổng hợp cam kết của hộ gia đình',
    ],
    drafter: 'CAX',
    signatory: { capacity: { formula: 'body', rank: 'head' }, name: DEMONSTRATION_NAME },
  }),

  'decision-of-list': decisionOfList({
    ...ISSUED,
    ...DECISION,
    bases: LAWS,
    number: 215,
    date: legalDate('2025-07-29'),
    proposer: `Giám đốc ${POLICE}`,
    proposal: {
      type: 'Tờ trình',
      number: '402/TTr-CAT',
      date: legalDate('2025-07-28'),
      issuer: POLICE,
      subject: 'về danh sách địa bàn xây dựng không ma túy năm 2025',
    },
    units: UNITS,
    signatory: chairman,
  }),

  'decision-of-recognition': decisionOfRecognition({
    ...ISSUED,
    ...DECISION,
    bases: [...LAWS, NATIONAL_RULE],
    number: 2214,
    date: legalDate('2025-12-18'),
    period: { from: legalDate('2024-12-15'), to: legalDate('2025-12-14') },
    reportedTo: ['Bộ Công an'],
    proposer: `Giám đốc ${POLICE}`,
    proposal: {
      type: 'Tờ trình',
      number: '731/TTr-CAT',
      date: legalDate('2025-12-15'),
      issuer: POLICE,
      subject: 'về việc công nhận xã, phường, đặc khu không ma túy năm 2025',
    },
    units: UNITS.filter(({ name }) => !/Ba Vì|Ba Động|Đăk Bla|Thiện Tín|Sa Huỳnh/.test(name)),
    signatory: viceChairman,
    verification: { address: 'https://example.vn/kiem-tra/7F3K-21QX-88', code: '7F3K-21QX-88' },
  }),

  'notice-of-refusal': noticeOfRefusal({
    ...ISSUED,
    jurisdiction: PROVINCE,
    place: 'Quảng Ngãi',
    commune: 'Xã Ba Động',
    recognisedAs: 'không ma túy',
    year: 2025,
    plan: PLAN,
    submission: SUBMISSION,
    grounds: [
      {
        type: 'Biên bản',
        number: '03/BB-HĐXD',
        date: legalDate('2025-12-09'),
        issuer: 'Hội đồng xét duyệt địa bàn không ma túy tỉnh Quảng Ngãi',
        subject: 'họp xét duyệt năm 2025',
      },
    ],
    criteriaInAll: 3,
    notMet: [
      {
        criterion: 'Không có vi phạm pháp luật về ma túy trên địa bàn',
        required: '0 vụ',
        found: '01 vụ, xử lý ngày 21/10/2025',
      },
    ],
    through: POLICE,
    reconsideration: { count: 15, unit: 'working-day' },
    number: 512,
    date: legalDate('2025-12-18'),
    signatory: {
      capacity: { formula: 'by-order', position: 'Chánh Văn phòng' },
      name: DEMONSTRATION_NAME,
    },
    drafter: 'NC',
  }),

  'supplement-request': supplementRequest({
    ...ISSUED,
    ...OF_POLICE,
    commune: 'Xã Ba Động',
    recognisedAs: 'không ma túy',
    year: 2025,
    submission: SUBMISSION,
    dossierCode: 'H48.50-251112-0007',
    wanted: [
      { component: 'Văn bản xác nhận số liệu của Công an xã', defect: 'đã quá thời hạn sử dụng, đề nghị xác nhận lại' },
      { component: 'Bảng tổng hợp cam kết của hộ gia đình', defect: 'chưa có số liệu của hai thôn' },
    ],
    number: 1147,
    date: legalDate('2025-11-19'),
    due: legalDate('2025-11-24'),
    withWarning: true,
  }),

  'chase-letter': chaseLetter({
    ...ISSUED,
    ...OF_POLICE,
    obligation: 'Kế hoạch thực hiện',
    plan: PLAN,
    due: legalDate('2025-07-30'),
    asOf: legalDate('2025-08-05'),
    late: ['Ủy ban nhân dân xã Trà Giang', 'Ủy ban nhân dân phường Đăk Bla', 'Sở Văn hóa, Thể thao và Du lịch'],
    lateTogether: 'Ủy ban nhân dân các xã, phường, đặc khu (có danh sách kèm theo)',
    newDue: legalDate('2025-08-08'),
    number: 6,
    date: legalDate('2025-08-06'),
  }),

  receipt: receipt({
    ...ISSUED,
    ...OF_POLICE,
    symbol: 'PTN-PC04',
    commune: 'Xã Ba Động',
    recognisedAs: 'không ma túy',
    year: 2025,
    submission: SUBMISSION,
    dossierCode: 'H48.50-251112-0007',
    arrivalNumber: 1893,
    arrivedOn: legalDate('2025-11-13'),
    arrivedAt: { hour: 8, minute: 5 },
    components: [
      { name: 'Tờ trình', files: 2 },
      { name: 'Báo cáo kết quả tự đánh giá', files: 6 },
      { name: 'Biên bản họp tự đánh giá', files: 3 },
      { name: 'Văn bản xác nhận số liệu của Công an xã', files: 1 },
    ],
    number: 7,
    date: legalDate('2025-11-13'),
    signatory: {
      capacity: { formula: 'own-head', position: 'Người tiếp nhận' },
      name: DEMONSTRATION_NAME,
    },
  }),

  'minutes-of-council': minutesOfCouncil({
    ...ISSUED,
    council: 'Hội đồng xét duyệt địa bàn không ma túy',
    jurisdiction: PROVINCE,
    councilSymbol: 'HĐXD',
    recognisedAs: 'không ma túy',
    year: 2025,
    number: 3,
    date: legalDate('2025-12-09'),
    heldOn: legalDate('2025-12-09'),
    startedAt: { hour: 8, minute: 0 },
    endedAt: { hour: 11, minute: 30 },
    room: 'Phòng họp số 2, trụ sở Ủy ban nhân dân tỉnh Quảng Ngãi',
    chair: {
      name: DEMONSTRATION_NAME,
      position: 'Phó Chủ tịch Ủy ban nhân dân tỉnh, Chủ tịch Hội đồng',
    },
    secretary: { name: DEMONSTRATION_NAME, position: 'Phòng PC04, Công an tỉnh, Thư ký Hội đồng' },
    attendance: { members: 13, present: 11, writtenOpinions: 2, quorum: 9 },
    invited: ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'Tỉnh đoàn'],
    proceedings: [
      'Công an tỉnh báo cáo kết quả thẩm định 25 hồ sơ: 22 hồ sơ đạt, 03 hồ sơ chưa đạt.',
      'Các thành viên cho ý kiến; Sở Y tế làm rõ số người đang điều trị bằng thuốc thay thế tại đặc khu Lý Sơn.',
    ],
    ballots: UNITS.filter(({ name }) => name !== 'Phường Sa Huỳnh').map(({ name }) => ({
      unit: name,
      inFavour: name === 'Đặc khu Lý Sơn' ? 12 : /Ba Vì|Ba Động|Đăk Bla/.test(name) ? 2 : 13,
      against: name === 'Đặc khu Lý Sơn' ? 1 : /Ba Vì|Ba Động|Đăk Bla/.test(name) ? 11 : 0,
      otherOpinions: 0,
      proposed: !/Ba Vì|Ba Động|Đăk Bla/.test(name),
    })),
    remarks: ['Đại diện Sở Nội vụ không biểu quyết đối với xã Minh Long.'],
    conclusions: ['Hội đồng biểu quyết đề nghị công nhận 22 địa bàn; không đề nghị công nhận 03 địa bàn.'],
  }),
} satisfies Record<string, OfficialDocument>;
