import { Tag } from '../../components/tag';
import type { Tone } from '../../components/tone';
import type { ComponentRow } from './dossier-query';

const STATUSES: Record<ComponentRow['status'], { words: string; tone: Tone }> = {
  there: { words: 'Đã có', tone: 'met' },
  missing: { words: 'Còn thiếu', tone: 'near' },
  expired: { words: 'Hết thời hạn sử dụng', tone: 'problem' },
  'not-needed': { words: 'Không bắt buộc', tone: 'neutral' },
  asked: { words: 'Cần bổ sung', tone: 'near' },
};

/** What nobody uploads: the product makes it from the figures, or when the dossier is presented. */
function madeHere({ status, source }: Pick<ComponentRow, 'status' | 'source'>): string | null {
  if (source === 'figures' && status === 'there') return 'Hệ thống lập';
  return source === 'document' && status === 'missing' ? 'Lập khi trình' : null;
}

/** Whether a part of the dossier is there, in as few words as work. */
export function ComponentStatus({ component }: { component: Pick<ComponentRow, 'status' | 'source'> }) {
  const made = madeHere(component);
  if (made) return <Tag tone="neutral">{made}</Tag>;
  const { words, tone } = STATUSES[component.status];
  return <Tag tone={tone}>{words}</Tag>;
}
