import { Button } from 'antd';
import { asProblem } from '../api/problem';
import { StatePage } from './state-page';
import { TraceId } from './trace-id';

/** Instead of a page whose data did not come: refused, not there, no line, or our fault, each with its way on. */
export function ProblemPage({ problem: thrown, onRetry }: { problem: unknown; onRetry?: () => void }) {
  const problem = asProblem(thrown);
  const retry = onRetry && <Button onClick={onRetry}>Thử lại</Button>;
  if (problem.status === 403) {
    return (
      <StatePage kind="refused" title="Chức danh đang dùng không được xem trang này" text={problem.detail} home>
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
      />
    );
  }
  if (problem.unreachable) {
    return <StatePage kind="offline" title={problem.title} text={problem.detail} actions={retry} />;
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
    >
      <TraceId id={problem.traceId} />
    </StatePage>
  );
}
