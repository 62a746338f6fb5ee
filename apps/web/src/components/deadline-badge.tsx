import type { Deadline } from '../api/types';
import { formatDate } from '../format/date';
import { daysLeft, lookOf, type DeadlineLook } from '../format/subject';
import { Tag } from './tag';
import { clockSign, type Tone } from './tone';

const TONES: Record<DeadlineLook, Tone> = {
  running: 'act',
  near: 'near',
  overdue: 'problem',
  paused: 'paused',
  met: 'met',
};

/** The due day first, then the working days left; colour, sign and words say the same. */
export function DeadlineBadge({ deadline }: { deadline: Deadline | null }) {
  if (!deadline) return <span className="cn-quiet">Không có thời hạn</span>;
  const look = lookOf(deadline);
  return (
    <span title={deadline.pausedBecause}>
      <Tag tone={TONES[look]} sign={look === 'running' ? clockSign : undefined}>
        {look === 'paused' ? sentence(daysLeft(deadline)) : `Hạn ${formatDate(deadline.due)} – ${daysLeft(deadline)}`}
      </Tag>
    </span>
  );
}

const sentence = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
