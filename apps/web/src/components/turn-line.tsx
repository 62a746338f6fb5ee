import type { Subject } from '../api/types';
import { lookOf, movesOf } from '../format/subject';
import './turn-line.css';

/** Where the subject stands, whose turn it is and until when, in the one sentence that the API says; and why a day is not the one first told. */
export function TurnLine({ subject }: { subject: Pick<Subject, 'state' | 'deadlines'> }) {
  const [nearest] = subject.deadlines;
  return (
    <>
      <p className={`cn-turn-line cn-turn-${nearest ? lookOf(nearest) : 'running'}`}>{subject.state.sentence}</p>
      {movesOf(subject.deadlines).map((words) => (
        <p key={words} className="cn-turn-line cn-small">
          {words}
        </p>
      ))}
    </>
  );
}
