import { randomUUID } from 'node:crypto';
import { DEMONSTRATION_NAME, type Paper, type PaperMatters } from '@app/domain/documents';
import { automatic } from '@app/domain/identity';
import { legalDate } from '@app/domain/shared';
import { Documents, type DraftRequest } from '@app/documents';
import { UnitOfWork } from '@app/platform';
import type { TestOffice } from '../../harness/office';

/** Papers as features draw them up, for the specs of this folder. Figures, numbers and days are invented. */
const PROVINCE = 'tỉnh Quảng Ngãi';
const POLICE = 'Công an tỉnh Quảng Ngãi';
const PLAN = {
  type: 'Kế hoạch',
  number: '04/KH-UBND',
  date: legalDate('2025-07-23'),
  issuer: 'Ủy ban nhân dân tỉnh Quảng Ngãi',
  subject: 'về xây dựng xã, phường, đặc khu không ma túy năm 2025',
};
const PROPOSAL = {
  type: 'Tờ trình',
  number: '402/TTr-CAT',
  date: legalDate('2025-07-24'),
  issuer: POLICE,
  subject: 'về danh sách',
};
const SUBMISSION = {
  type: 'Tờ trình',
  number: '38/TTr-UBND',
  date: legalDate('2025-07-24'),
  issuer: 'UBND xã Minh Long',
  subject: 'về việc đề nghị',
};
const UNIT = { name: 'Xã Minh Long', code: '21361', track: 'build' } as const;
const COMMON = {
  jurisdiction: PROVINCE,
  place: 'Quảng Ngãi',
  unitKinds: 'xã, phường, đặc khu',
  lead: 'Công an tỉnh Quảng Ngãi',
  recognisedAs: 'không ma túy',
  year: 2025,
  plan: PLAN,
  drafter: 'NC',
  bases: [],
};
const OF_POLICE = {
  office: { kind: 'province-police', unit: PROVINCE },
  symbol: 'CAT-PC04',
  place: 'Quảng Ngãi',
  drafter: 'PC04',
  signatory: {
    capacity: { formula: 'own-head', position: 'Giám đốc', deputy: 'Phó Giám đốc' },
    name: DEMONSTRATION_NAME,
  },
} as const;

export const MATTERS: { readonly [T in keyof PaperMatters]: PaperMatters[T] } = {
  'submission-commune': {
    commune: 'Xã Minh Long',
    place: 'Minh Long',
    jurisdiction: PROVINCE,
    through: POLICE,
    recognisedAs: 'không ma túy',
    year: 2025,
    bases: [],
    plan: PLAN,
    asOf: legalDate('2025-07-20'),
    criteria: [{ criterion: 'Hết người nghiện', figures: [{ label: 'Người nghiện', value: '0' }], assessment: 'met' }],
    meeting: {
      type: 'Biên bản',
      number: '12/BB-UBND',
      date: legalDate('2025-07-22'),
      issuer: 'UBND xã Minh Long',
      subject: 'họp tự đánh giá',
    },
    components: ['Báo cáo kết quả tự đánh giá'],
    drafter: 'CAX',
    signatory: { capacity: { formula: 'body', rank: 'head' }, name: DEMONSTRATION_NAME },
  },
  'decision-list': {
    ...COMMON,
    proposer: `Giám đốc ${POLICE}`,
    proposal: PROPOSAL,
    units: [UNIT],
    signatory: { capacity: { formula: 'head', rank: 'head' }, name: DEMONSTRATION_NAME },
  },
  'decision-recognise': {
    ...COMMON,
    proposer: `Giám đốc ${POLICE}`,
    proposal: PROPOSAL,
    units: [UNIT],
    period: { from: legalDate('2025-07-23'), to: legalDate('2025-12-13') },
    reportedTo: ['Bộ Công an'],
    signatory: { capacity: { formula: 'body', rank: 'deputy' }, name: DEMONSTRATION_NAME },
  },
  'notice-refusal': {
    ...COMMON,
    commune: 'Xã Minh Long',
    submission: SUBMISSION,
    grounds: [
      {
        type: 'Biên bản',
        number: '03/BB-HĐXD',
        date: legalDate('2025-07-23'),
        issuer: 'Hội đồng',
        subject: 'họp xét duyệt',
      },
    ],
    criteriaInAll: 3,
    notMet: [{ criterion: 'Không có vi phạm', required: '0 vụ', found: '01 vụ' }],
    through: POLICE,
    signatory: {
      capacity: { formula: 'by-order', position: 'Chánh Văn phòng' },
      name: DEMONSTRATION_NAME,
    },
  },
  'supplement-request': {
    ...OF_POLICE,
    commune: 'Xã Minh Long',
    recognisedAs: 'không ma túy',
    year: 2025,
    submission: SUBMISSION,
    dossierCode: 'H48.50-250724-0001',
    wanted: [{ component: 'Văn bản xác nhận', defect: 'đã quá hạn' }],
    due: legalDate('2025-07-30'),
    withWarning: false,
  },
  'chase-letter': {
    ...OF_POLICE,
    obligation: 'Kế hoạch thực hiện',
    plan: PLAN,
    due: legalDate('2025-07-30'),
    asOf: legalDate('2025-08-05'),
    late: ['Ủy ban nhân dân xã Trà Giang'],
    lateTogether: 'Ủy ban nhân dân các xã',
    newDue: legalDate('2025-08-08'),
  },
  receipt: {
    ...OF_POLICE,
    symbol: 'PTN-PC04',
    commune: 'Xã Minh Long',
    recognisedAs: 'không ma túy',
    year: 2025,
    submission: SUBMISSION,
    dossierCode: 'H48.50-250724-0001',
    arrivalNumber: 7,
    arrivedOn: legalDate('2025-07-24'),
    arrivedAt: { hour: 8, minute: 5 },
    components: [{ name: 'Tờ trình', files: 2 }],
  },
  minutes: {
    council: 'Hội đồng xét duyệt địa bàn không ma túy',
    jurisdiction: PROVINCE,
    councilSymbol: 'HĐXD',
    recognisedAs: 'không ma túy',
    year: 2025,
    heldOn: legalDate('2025-07-24'),
    startedAt: { hour: 8, minute: 0 },
    endedAt: { hour: 11, minute: 0 },
    room: 'Phòng họp số 2',
    chair: { name: DEMONSTRATION_NAME, position: 'Chủ tịch Hội đồng' },
    secretary: { name: DEMONSTRATION_NAME, position: 'Thư ký Hội đồng' },
    attendance: { members: 13, present: 11, writtenOpinions: 2, quorum: 9 },
    invited: [],
    proceedings: ['Công an tỉnh báo cáo.'],
    ballots: [{ unit: 'Xã Minh Long', inFavour: 13, against: 0, otherOpinions: 0, proposed: true }],
    remarks: [],
    conclusions: ['Đề nghị công nhận 01 địa bàn.'],
  },
};

const OF_PROVINCE: Omit<DraftRequest, keyof Paper | 'about' | 'opening'> = {
  issuerOffice: '51.ubnd-tinh',
  drafter: { office: '51.cat', role: 'agency-officer' },
  deskOffice: '51.vp-ubnd-tinh',
  checks: ['content', 'format', 'desk'],
  clerk: { office: '51.ubnd-tinh', role: 'registry-clerk' },
  signers: ['chairman', 'vice-chairman'],
  issuedTo: null,
};

const OF_AGENCY: typeof OF_PROVINCE = {
  issuerOffice: '51.cat',
  drafter: { office: '51.cat', role: 'agency-officer' },
  checks: [],
  clerk: { office: '51.cat', role: 'agency-officer' },
  signers: ['agency-head'],
  issuedTo: null,
};

const OF_COMMUNE: typeof OF_PROVINCE = {
  issuerOffice: '21361.ubnd-xa',
  drafter: { office: '21361.ubnd-xa', role: 'commune-officer' },
  checks: [],
  clerk: { office: '21361.ubnd-xa', role: 'commune-clerk' },
  signers: ['commune-leader'],
  issuedTo: null,
};

const PARTIES: { readonly [T in keyof PaperMatters]: typeof OF_PROVINCE } = {
  'submission-commune': OF_COMMUNE,
  'decision-list': { ...OF_PROVINCE, signers: ['chairman'] },
  'decision-recognise': OF_PROVINCE,
  'notice-refusal': { ...OF_PROVINCE, signers: ['desk-head'] },
  'supplement-request': OF_AGENCY,
  'chase-letter': OF_AGENCY,
  receipt: OF_AGENCY,
  minutes: { ...OF_AGENCY, issuerOffice: '51.ubnd-tinh', signers: ['council-member'], numbers: 'gapless' },
};

const OF_MINH_LONG: readonly string[] = ['submission-commune', 'notice-refusal', 'supplement-request', 'receipt'];

/** What `draft` asks for, as the feature behind the template would ask. */
export function wanted<T extends keyof PaperMatters>(template: T, over: Partial<DraftRequest> = {}): DraftRequest {
  return {
    ...{ template, input: MATTERS[template] },
    ...PARTIES[template],
    about: { kind: 'dossier', id: randomUUID() },
    opening: {
      plan: 'quang-ngai-2025',
      planRevision: 1,
      provinceCode: '51',
      unitCode: OF_MINH_LONG.includes(template) ? '21361' : null,
    },
    ...over,
  };
}

/** Draws a paper up as a feature does, in a transaction of the worker. */
export function draft(office: TestOffice, asked: DraftRequest): Promise<string> {
  const documents = office.worker.get(Documents);
  return office.worker.get(UnitOfWork).run(automatic('test'), (tx) => documents.draft(tx, asked));
}
