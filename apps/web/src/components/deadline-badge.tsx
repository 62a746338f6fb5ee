import { formatDate } from '../format/date';
import { daysLeft, lookOf, type DeadlineLook, type Due } from '../format/subject';
import { Tag } from './tag';
import { clockSign, type Tone } from './tone';

const TONES: Record<DeadlineLook, Tone> = { running: 'act', near: 'near', overdue: 'problem', paused: 'paused' };

/** The due day first, then the working days left; colour, sign and words say the same. */
export function DeadlineBadge({ deadline }: { deadline: Due | null | undefined }) {
  if (!deadline) return <span className="cn-quiet">Không có thời hạn</span>;
  const look = lookOf(deadline);
  return (
    <Tag tone={TONES[look]} sign={look === 'running' ? clockSign : undefined}>
      Hạn {formatDate(deadline.due)} – {daysLeft(deadline)}
    </Tag>
  );
}
