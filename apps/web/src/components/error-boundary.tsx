import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { asProblem } from '../api/problem';
import { TraceId } from './trace-id';
import './state-page.css';

interface Props {
  children: ReactNode;
  /** when it changes (another address), the page is tried anew */
  resetKey?: string;
}

/** A part of the page fell over. After an upgrade the old page asks for files that are gone: then only a reload helps. */
export class ErrorBoundary extends Component<Props, { thrown: unknown }> {
  override state: { thrown: unknown } = { thrown: null };

  static getDerivedStateFromError(thrown: unknown): { thrown: unknown } {
    return { thrown };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.thrown !== null && before.resetKey !== this.props.resetKey) this.setState({ thrown: null });
  }

  override render(): ReactNode {
    const { thrown } = this.state;
    if (thrown === null) return this.props.children;
    const problem = asProblem(thrown);
    const outdated = /dynamically imported module|module script|preload/i.test(problem.message);
    return (
      <div className="cn-state-page" role="alert">
        <h1>{outdated ? 'Hệ thống vừa được nâng cấp' : problem.title}</h1>
        <p>
          {outdated
            ? 'Xin tải lại trang để dùng bản mới.'
            : 'Trang không hiển thị được. Dữ liệu đã lưu vẫn còn nguyên.'}
        </p>
        {!outdated && problem.detail && <p className="cn-quiet cn-small">{problem.detail}</p>}
        <TraceId id={problem.traceId} />
        <div className="cn-row cn-state-actions">
          <Button type="primary" onClick={() => window.location.reload()}>
            Tải lại trang
          </Button>
          <Button href="/">Về trang đầu</Button>
        </div>
      </div>
    );
  }
}
