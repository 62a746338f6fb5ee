import { Button } from 'antd';
import { asProblem } from '../api/problem';
import { StatePage } from './state-page';
import { TraceId } from './trace-id';

export interface ProblemPageProps {
  problem: unknown;
  onRetry?: () => void;
  /** below a page's header, which has the page's first-level heading */
  headed?: boolean;
}

/** Instead of a page whose data did not come: refused, not there, no line, or our fault, each with its way on. */
export function ProblemPage({ problem: thrown, onRetry, headed }: ProblemPageProps) {
  const problem = asProblem(thrown);
  const retry = onRetry && <Button onClick={onRetry}>Thử lại</Button>;
  if (problem.status === 403) {
    return (
      <StatePage
        kind="refused"
        title="Chức danh đang dùng không được xem trang này"
        text={problem.detail}
        home
        headed={headed}
      >
        <p className="cn-quiet">Nếu ông/bà giữ chức danh khác, hãy đổi chức danh ở góc trên bên phải.</p>
      </StatePage>
    );
  }
  if (problem.status === 404) {
    return (
      <StatePage
        kind="not-found"
        title="Không tìm thấy"
        text={
          problem.detail ?? 'Nội dung không còn ở đây, hoặc thuộc địa bàn khác mà chức danh đang dùng không được xem.'
        }
        home
        headed={headed}
      />
    );
  }
  if (problem.unreachable) {
    return <StatePage kind="offline" title={problem.title} text={problem.detail} actions={retry} headed={headed} />;
  }
  return (
    <StatePage
      kind="broken"
      title={problem.title}
      text={
        problem.detail ??
        (problem.traceId
          ? 'Lỗi đã được ghi lại. Xin thử lại; nếu vẫn gặp, hãy báo cho quản trị kèm mã lỗi dưới đây.'
          : 'Xin thử lại; nếu vẫn gặp, hãy báo cho quản trị.')
      }
      actions={retry}
      home
      headed={headed}
    >
      <TraceId id={problem.traceId} />
    </StatePage>
  );
}
