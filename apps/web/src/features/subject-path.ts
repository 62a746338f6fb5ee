import { JOBS } from '../app/menu';

/** Where the page of a subject is, by its kind; notifications, inbox and papers lead there. */
const PAGES: Readonly<Record<string, { path: string; label: string }>> = {
  dossier: { path: JOBS.dossiers.path, label: 'hồ sơ' },
  document: { path: JOBS.documents.path, label: 'văn bản' },
  obligation: { path: JOBS.obligations.path, label: 'nhiệm vụ, báo cáo' },
  difficulty: { path: `${JOBS.obligations.path}/kho-khan`, label: 'khó khăn, vướng mắc' },
  period: { path: JOBS.plans.path, label: 'kỳ đánh giá' },
};

export function subjectPath(kind: string, id: string): { to: string; label: string } | null {
  const page = PAGES[kind];
  return page ? { to: `${page.path}/${id}`, label: page.label } : null;
}

export const kindLabel = (kind: string): string => {
  const label = PAGES[kind]?.label ?? kind;
  return label.charAt(0).toLocaleUpperCase('vi') + label.slice(1);
};
