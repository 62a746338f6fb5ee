import type { ReactNode } from 'react';
import { signOf, type Tone } from './tone';
import './tag.css';

export interface NoticeProps {
  kind: Extract<Tone, 'act' | 'met' | 'near' | 'problem' | 'neutral'>;
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** appears as an answer to something just done: read out at once */
  live?: boolean;
}

/** A message in the flow of the page, with sign, colour and words. */
export function Notice({ kind, title, children, actions, live }: NoticeProps) {
  return (
    <div className={`cn-notice cn-tone-${kind}`} role={live ? (kind === 'problem' ? 'alert' : 'status') : undefined}>
      {signOf(kind)}
      <div className="cn-notice-body">
        <p className="cn-notice-title">{title}</p>
        {children}
        {actions && <div className="cn-row cn-notice-actions cn-no-print">{actions}</div>}
      </div>
    </div>
  );
}
