import type { Schemas } from '@app/api-client';
import { JOBS } from '../../app/menu';

type Told = Pick<Schemas['NotificationView'], 'subjectKind' | 'digest'>;

/** The list of those of whom a folded notice speaks; null: it speaks of one subject, or its kind has no list. */
export function digestPath({ subjectKind, digest }: Told): string | null {
  if (!digest) return null;
  const [period = '', what = '', occurrence = ''] = digest.duty.split('/');
  if (subjectKind === 'obligation') {
    const standing = digest.overdue ? 'qua-han' : 'chua-gui';
    const filter = { nhom: 'tat-ca', ky: period, nhiemvu: what, lan: occurrence, tinhtrang: standing };
    return `${JOBS.obligations.path}?${new URLSearchParams(filter).toString()}`;
  }
  if (subjectKind === 'dossier') {
    const state = what.startsWith('opinion.') ? 'appraisal' : STATES[what];
    return state
      ? `${JOBS.dossiers.path}?${new URLSearchParams({ 'trang-thai': state }).toString()}`
      : JOBS.dossiers.path;
  }
  return null;
}

/** The state in which a dossier is while that deadline of it runs; the sending runs through several. */
const STATES: Readonly<Record<string, string>> = {
  intake: 'intake',
  supplement: 'awaiting-supplement',
  council: 'council',
  confirmation: 'final-confirmation',
  reappraisal: 'reappraisal',
  decision: 'decision',
};
