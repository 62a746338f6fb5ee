import type { Course, Figures } from '../played-by-plan/script';

/** What a commune has on the day of its request; of whatever it has, everybody is managed, treated, tested and supported. */
interface Commune {
  readonly code: string;
  /** known addicts and users when it registers in October */
  readonly registered: readonly [addicts: number, users: number];
  readonly requested: readonly [addicts: number, users: number];
  /** addicts in the community */
  readonly atLarge: number;
  /** day of their oldest test */
  readonly tested?: string;
  /** what is otherwise, and the criterion that falls with it */
  readonly but?: Figures;
  readonly notMet?: Course['notMet'];
  readonly withdrawnOn?: string;
}

/** Thirty days before the requests of 05/12/2024: the last day that still passes. */
const THIRTY_DAYS = '2024-11-05';
const RECENT = '2024-11-18';
/** Twenty days before the second requests, of 05/6/2025. */
const IN_MAY = '2025-05-16';

/** The sixteen units of the district in the order of their codes: 148 known addicts and 61 users in October. */
const COMMUNES: readonly Commune[] = [
  { code: '16174', registered: [14, 6], requested: [11, 4], atLarge: 8 },
  { code: '16177', registered: [9, 4], requested: [7, 3], atLarge: 5, tested: THIRTY_DAYS },
  { code: '16180', registered: [8, 3], requested: [6, 2], atLarge: 3 },
  {
    code: '16183',
    registered: [11, 5],
    requested: [8, 3],
    atLarge: 6,
    tested: '2024-11-04',
    notMet: { criterion: 'TC1', because: 'Kết quả xét nghiệm ngày 04/11 đã quá 30 ngày khi đề nghị (05/12).' },
  },
  {
    code: '16186',
    registered: [7, 3],
    requested: [7, 2],
    atLarge: 3,
    notMet: { criterion: 'TC4', because: 'Số người nghiện không giảm so với khi đăng ký.' },
  },
  { code: '16195', registered: [9, 4], requested: [8, 3], atLarge: 7 },
  { code: '16198', registered: [10, 4], requested: [9, 3], atLarge: 9 },
  { code: '16201', registered: [8, 3], requested: [7, 2], atLarge: 6 },
  { code: '16204', registered: [10, 4], requested: [8, 3], atLarge: 4 },
  { code: '16207', registered: [9, 4], requested: [7, 3], atLarge: 5 },
  {
    code: '16210',
    registered: [8, 3],
    requested: [6, 2],
    atLarge: 3,
    but: { 'after-rehab': 5, 'after-rehab-supported': 4 },
    notMet: { criterion: 'TC5', because: 'Còn 01 người sau cai chưa được tư vấn, hỗ trợ tìm việc.' },
  },
  { code: '16213', registered: [9, 4], requested: [7, 3], atLarge: 4 },
  {
    code: '16216',
    registered: [7, 3],
    requested: [5, 2],
    atLarge: 2,
    but: { 'households-committed': 1_180 },
    notMet: { criterion: 'TC9', because: 'Còn 20 hộ chưa ký cam kết.' },
  },
  {
    code: '16219',
    registered: [8, 3],
    requested: [6, 2],
    atLarge: 2,
    but: { 'users-negative': 1 },
    notMet: { criterion: 'TC2', because: 'Có 01 người sử dụng chưa có kết quả âm tính.' },
  },
  {
    code: '16222',
    registered: [9, 4],
    requested: [7, 3],
    atLarge: 3,
    but: { offenders: 2, 'offenders-arrested': 1 },
    notMet: { criterion: 'TC7', because: 'Còn 01 người phạm tội về ma túy chưa bị bắt giữ.' },
  },
  {
    code: '16225',
    registered: [12, 4],
    requested: [11, 3],
    atLarge: 10,
    notMet: { criterion: 'TC1', because: 'Có 10 người nghiện ngoài cộng đồng; tiêu chí yêu cầu dưới 10.' },
  },
];

/** The seven that failed, as they register anew in January 2025 and ask in June, before they end. */
const ONCE_MORE: readonly Commune[] = [
  { code: '16183', registered: [8, 3], requested: [7, 2], atLarge: 5, tested: IN_MAY },
  { code: '16186', registered: [7, 2], requested: [5, 1], atLarge: 3, tested: IN_MAY },
  { code: '16210', registered: [6, 2], requested: [5, 1], atLarge: 3, tested: IN_MAY },
  { code: '16216', registered: [5, 2], requested: [4, 1], atLarge: 2, tested: IN_MAY },
  { code: '16219', registered: [6, 2], requested: [6, 2], atLarge: 2, tested: IN_MAY, withdrawnOn: '2025-06-04' },
  {
    code: '16222',
    registered: [7, 3],
    requested: [6, 2],
    atLarge: 3,
    tested: IN_MAY,
    but: { offenders: 2, 'offenders-arrested': 1 },
    notMet: { criterion: 'TC7', because: 'Vẫn còn 01 người phạm tội về ma túy chưa bị bắt giữ.' },
  },
  { code: '16225', registered: [11, 3], requested: [10, 2], atLarge: 9, tested: IN_MAY },
];

const NOT_FEWER =
  'Số người nghiện, số người sử dụng không giảm so với khi đăng ký lại; đơn vị kết thúc ngày 30/6/2025.';

const courseOf = (commune: Commune): Course => ({
  code: commune.code,
  track: 'build',
  registered: { 'known-addicts': commune.registered[0], 'known-users': commune.registered[1] },
  stated: figuresOf(commune),
  ...(commune.notMet && { notMet: commune.notMet }),
  ...(commune.withdrawnOn && { withdrawn: { on: commune.withdrawnOn, because: NOT_FEWER } }),
});

export const courses: readonly Course[] = COMMUNES.map(courseOf);
export const coursesAgain: readonly Course[] = ONCE_MORE.map(courseOf);

function figuresOf({ requested: [addicts, users], atLarge, tested = RECENT, but }: Commune): Figures {
  return {
    population: 4_800,
    'known-addicts': addicts,
    'addicts-managed': addicts,
    'addicts-in-treatment': addicts,
    'at-large': atLarge,
    'at-large-watched': atLarge,
    'at-large-negative': atLarge,
    'addicts-oldest-test': tested,
    'known-users': users,
    'users-managed': users,
    'users-watched': users,
    'users-negative': users,
    'users-oldest-test': tested > RECENT ? tested : RECENT,
    suspects: 4,
    'suspects-listed': 4,
    'suspects-tested': 4,
    'after-rehab': 3,
    'after-rehab-managed': but?.['after-rehab'] ?? 3,
    'after-rehab-tested': but?.['after-rehab'] ?? 3,
    'after-rehab-supported': 3,
    violators: 2,
    'violators-handled': 2,
    households: 1_200,
    'households-committed': 1_200,
    models: 1,
    ...but,
  };
}
