import { ArrowLeftOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import './page-header.css';

export interface PageHeaderProps {
  title: string;
  /** mã hồ sơ, số ký hiệu */
  code?: string;
  /** state and deadline badges */
  tags?: ReactNode;
  /** where it stands: a TurnLine */
  line?: ReactNode;
  /** where one came from */
  back?: { to: string; label: string };
  /** buttons of the page itself (print, export) */
  extra?: ReactNode;
}

/** The identity bar: what this page is about stays in view while one reads down. It also names the browser's tab. */
export function PageHeader({ title, code, tags, line, back, extra }: PageHeaderProps) {
  return (
    <div className="cn-page-header">
      <title>{`${title} – Công Nhận`}</title>
      {back && (
        <Link to={back.to} className="cn-back cn-no-print">
          <ArrowLeftOutlined aria-hidden /> {back.label}
        </Link>
      )}
      <div className="cn-page-header-row">
        <h1 tabIndex={-1}>{title}</h1>
        {code && (
          <span className="cn-page-code">
            <span className="cn-hidden">Mã </span>
            {code}
          </span>
        )}
        {tags}
        {extra && <div className="cn-row cn-page-extra cn-no-print">{extra}</div>}
      </div>
      {line}
    </div>
  );
}
