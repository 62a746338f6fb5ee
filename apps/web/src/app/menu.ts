import type { Role } from './roles';

/** Navigation by job, not by table; the order is the order on screen. */
export const JOBS = {
  signing: { path: '/cho-ky', label: 'Chờ ký' },
  work: { path: '/viec-can-lam', label: 'Việc cần làm' },
  review: { path: '/ra-soat', label: 'Rà soát địa bàn' },
  dossiers: { path: '/ho-so', label: 'Hồ sơ' },
  appraisal: { path: '/tham-dinh', label: 'Thẩm định' },
  council: { path: '/hoi-dong', label: 'Hội đồng' },
  results: { path: '/ket-qua', label: 'Kết quả xét công nhận' },
  documents: { path: '/van-ban', label: 'Văn bản' },
  obligations: { path: '/nhiem-vu-bao-cao', label: 'Nhiệm vụ, báo cáo' },
  plans: { path: '/ke-hoach', label: 'Kế hoạch' },
  territory: { path: '/dia-ban', label: 'Địa bàn' },
  calendar: { path: '/lich-lam-viec', label: 'Lịch làm việc' },
  recognised: { path: '/danh-sach-cong-nhan', label: 'Danh sách công nhận' },
} as const;

export type Job = keyof typeof JOBS;

/** Which jobs a role sees. It hides what is of no use; what is allowed is decided by the API alone. */
const MENU: Record<Role, readonly Job[]> = {
  'commune-officer': ['work', 'dossiers', 'documents', 'obligations', 'plans', 'recognised'],
  'commune-police': ['work', 'dossiers', 'recognised'],
  'commune-leader': ['signing', 'work', 'dossiers', 'documents', 'obligations', 'plans', 'recognised'],
  'commune-clerk': ['documents', 'work', 'dossiers', 'obligations', 'recognised'],
  'agency-officer': [
    'work',
    'review',
    'dossiers',
    'appraisal',
    'results',
    'documents',
    'obligations',
    'plans',
    'territory',
    'recognised',
  ],
  'agency-head': [
    'work',
    'signing',
    'review',
    'dossiers',
    'appraisal',
    'results',
    'documents',
    'obligations',
    'plans',
    'territory',
    'recognised',
  ],
  'council-secretary': ['work', 'dossiers', 'council', 'results', 'documents', 'plans', 'recognised'],
  'council-member': ['work', 'dossiers', 'council', 'recognised'],
  'desk-officer': ['work', 'dossiers', 'results', 'documents', 'obligations', 'plans', 'territory', 'recognised'],
  'desk-head': [
    'work',
    'signing',
    'dossiers',
    'results',
    'documents',
    'obligations',
    'plans',
    'territory',
    'recognised',
  ],
  chairman: ['signing', 'work', 'results', 'dossiers', 'documents', 'plans', 'recognised'],
  'vice-chairman': ['signing', 'work', 'dossiers', 'council', 'results', 'documents', 'plans', 'recognised'],
  'registry-clerk': ['documents', 'work', 'recognised'],
  'programme-administrator': ['plans', 'work', 'dossiers', 'obligations', 'territory', 'calendar', 'recognised'],
  auditor: ['dossiers', 'documents', 'obligations', 'plans', 'territory', 'calendar', 'recognised'],
};

const FOR_ANY: readonly Job[] = ['work', 'recognised'];

const isRole = (role: string): role is Role => Object.hasOwn(MENU, role);

/** @param reviews whether the office is the one that reviews all units in the present period */
export const jobsOf = (role: string, { reviews }: { reviews: boolean } = { reviews: false }): readonly Job[] =>
  (isRole(role) ? MENU[role] : FOR_ANY).filter((job) => job !== 'review' || reviews);

/** Where a role begins its day. */
export const homeOf = (role: string): string => JOBS[jobsOf(role)[0] ?? 'work'].path;
