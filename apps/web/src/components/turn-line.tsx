import type { Subject } from '../api/types';
import { lookOf } from '../format/subject';
import './turn-line.css';

/** Where the subject stands, whose turn it is and until when, in the one sentence that the API says. */
export function TurnLine({ subject }: { subject: Pick<Subject, 'state' | 'deadlines'> }) {
  const [nearest] = subject.deadlines;
  return <p className={`cn-turn-line cn-turn-${nearest ? lookOf(nearest) : 'running'}`}>{subject.state.sentence}</p>;
}
