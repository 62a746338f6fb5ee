import { Button } from 'antd';
import { asProblem } from '../api/problem';
import { Notice } from './notice';
import { TraceId } from './trace-id';

export interface ProblemAlertProps {
  /** whatever was thrown */
  problem: unknown;
  onRetry?: () => void;
  /** the page is older than the record: fetch it again */
  onReload?: () => void;
  /** pointers that are shown at their fields already and need not be listed again */
  shownAtFields?: readonly string[];
}

/**
 * A refused or failed request in words: what, why (each reason of the rules), what to do. Red when something is broken or wrong;
 * an act that is merely not possible yet is no fault and stays orange.
 */
export function ProblemAlert({ problem: thrown, onRetry, onReload, shownAtFields = [] }: ProblemAlertProps) {
  const problem = asProblem(thrown);
  const listed = problem.errors.filter((error) => !shownAtFields.includes(error.pointer));
  const conflict = problem.status === 409;
  // a single reason or wrong field gives the whole answer its sentence, and that one is told in its own place
  const toldBelow =
    problem.reasons.some(({ text }) => text === problem.detail) ||
    problem.errors.some(({ detail }) => detail === problem.detail);
  return (
    <Notice
      kind={conflict ? 'near' : 'problem'}
      live
      title={problem.title}
      actions={
        <>
          {conflict && onReload && <Button onClick={onReload}>Tải lại bản mới nhất</Button>}
          {!conflict && problem.worthRepeating && onRetry && <Button onClick={onRetry}>Thử lại</Button>}
        </>
      }
    >
      {problem.detail && problem.detail !== problem.title && !toldBelow && <p>{problem.detail}</p>}
      {problem.reasons.length > 0 && (
        <ul>
          {problem.reasons.map((reason) => (
            <li key={reason.code + reason.text}>{reason.text}</li>
          ))}
        </ul>
      )}
      {listed.length > 0 && (
        <ul>
          {listed.map((error) => (
            <li key={error.pointer + error.code}>{error.detail}</li>
          ))}
        </ul>
      )}
      {problem.status >= 500 && <TraceId id={problem.traceId} />}
    </Notice>
  );
}
