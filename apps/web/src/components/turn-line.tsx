import type { Subject } from '../api/types';
import { lookOf, standing } from '../format/subject';
import './turn-line.css';

/** Where the subject stands, whose turn it is and until when, in one sentence; why the clock stands still, in a second. */
export function TurnLine({ subject }: { subject: Pick<Subject, 'state' | 'turn' | 'deadline'> }) {
  const { deadline } = subject;
  const look = deadline ? lookOf(deadline) : 'running';
  return (
    <p className={`cn-turn-line cn-turn-${look}`}>
      {standing(subject)}
      {deadline?.status === 'paused' && deadline.pausedBecause && <> Tạm dừng vì {deadline.pausedBecause}.</>}
    </p>
  );
}
