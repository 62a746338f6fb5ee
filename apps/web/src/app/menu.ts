import type { Role } from './roles';

/** Navigation by job, not by table; the order is the order on screen. */
export const JOBS = {
  work: { path: '/viec-can-lam', label: 'Việc cần làm' },
  dossiers: { path: '/ho-so', label: 'Hồ sơ' },
  appraisal: { path: '/tham-dinh', label: 'Thẩm định' },
  council: { path: '/hoi-dong', label: 'Hội đồng' },
  documents: { path: '/van-ban', label: 'Văn bản' },
  obligations: { path: '/nhiem-vu-bao-cao', label: 'Nhiệm vụ, báo cáo' },
  plans: { path: '/ke-hoach', label: 'Kế hoạch' },
  recognised: { path: '/danh-sach-cong-nhan', label: 'Danh sách công nhận' },
  administration: { path: '/quan-tri', label: 'Quản trị' },
} as const;

export type Job = keyof typeof JOBS;

/** Which jobs a role sees. It hides what is of no use; what is allowed is decided by the API alone. */
const MENU: Record<Role, readonly Job[]> = {
  'commune-officer': ['work', 'dossiers', 'documents', 'obligations', 'plans', 'recognised'],
  'commune-police': ['work', 'dossiers', 'recognised'],
  'commune-leader': ['work', 'dossiers', 'documents', 'obligations', 'plans', 'recognised'],
  'commune-clerk': ['work', 'dossiers', 'documents', 'obligations', 'recognised'],
  'agency-officer': ['work', 'dossiers', 'appraisal', 'documents', 'obligations', 'plans', 'recognised'],
  'agency-head': ['work', 'dossiers', 'appraisal', 'documents', 'obligations', 'plans', 'recognised'],
  'council-secretary': ['work', 'dossiers', 'council', 'documents', 'plans', 'recognised'],
  'council-member': ['work', 'dossiers', 'council', 'recognised'],
  'desk-officer': ['work', 'dossiers', 'documents', 'obligations', 'plans', 'recognised'],
  'desk-head': ['work', 'dossiers', 'documents', 'obligations', 'plans', 'recognised'],
  chairman: ['work', 'dossiers', 'documents', 'plans', 'recognised'],
  'vice-chairman': ['work', 'dossiers', 'council', 'documents', 'plans', 'recognised'],
  'registry-clerk': ['work', 'documents', 'recognised'],
  'programme-administrator': ['work', 'dossiers', 'obligations', 'plans', 'recognised', 'administration'],
  auditor: ['dossiers', 'documents', 'obligations', 'plans', 'recognised', 'administration'],
};

const FOR_ANY: readonly Job[] = ['work', 'recognised'];

const isRole = (role: string): role is Role => Object.hasOwn(MENU, role);

export const jobsOf = (role: string): readonly Job[] => (isRole(role) ? MENU[role] : FOR_ANY);

/** Where a role begins its day. */
export const homeOf = (role: string): string => JOBS[jobsOf(role)[0] ?? 'work'].path;
