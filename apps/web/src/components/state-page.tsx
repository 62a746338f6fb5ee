import { ApiOutlined, FileSearchOutlined, InboxOutlined, LockOutlined, ToolOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import './state-page.css';

const SIGNS = {
  empty: <InboxOutlined aria-hidden />,
  refused: <LockOutlined aria-hidden />,
  'not-found': <FileSearchOutlined aria-hidden />,
  offline: <ApiOutlined aria-hidden />,
  broken: <ToolOutlined aria-hidden />,
};

export interface StatePageProps {
  kind: keyof typeof SIGNS;
  title: string;
  text?: ReactNode;
  children?: ReactNode;
  /** buttons: what one can do now */
  actions?: ReactNode;
  /** a link to where the role begins */
  home?: boolean;
  /** 1 when it is the whole page, 2 when it stands inside one */
  headingLevel?: 1 | 2;
  /** all that there is below a page's header: it looks like a whole page, and leaves the one first-level heading to the header */
  headed?: boolean;
}

/** A page, or a part of one, that has nothing to show, and says why and what next. */
export function StatePage({ kind, title, text, children, actions, home, headingLevel = 1, headed }: StatePageProps) {
  const Heading = headed ? 'h2' : (`h${headingLevel}` as const);
  return (
    <div className="cn-state-page">
      {Heading === 'h1' && <title>{`${title} – Công Nhận`}</title>}
      <span className="cn-state-sign">{SIGNS[kind]}</span>
      <Heading className={headed ? 'cn-state-title' : undefined}>{title}</Heading>
      {text && <p>{text}</p>}
      {children}
      {(actions || home) && (
        <div className="cn-row cn-state-actions cn-no-print">
          {actions}
          {home && <Link to="/">Về trang đầu</Link>}
        </div>
      )}
    </div>
  );
}
