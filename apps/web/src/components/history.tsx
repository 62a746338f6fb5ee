import { RobotOutlined, UserOutlined } from '@ant-design/icons';
import type { HistoryEntry } from '../api/types';
import { formatInstant } from '../format/date';
import { Tag } from './tag';
import './history.css';

export interface HistoryProps {
  entries: readonly HistoryEntry[];
  title?: string;
}

/** What happened, newest first: who, in which capacity, why; what the clockwork did is marked “tự động”. */
export function History({ entries, title = 'Quá trình xử lý' }: HistoryProps) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {entries.length === 0 && <p className="cn-quiet">Chưa có việc gì được ghi.</p>}
      <ol className="cn-history" reversed>
        {[...entries]
          .sort((a, b) => b.seq - a.seq)
          .map((entry) => (
            <li key={entry.seq} className={entry.actor ? undefined : 'cn-history-auto'}>
              <span className="cn-history-sign" aria-hidden>
                {entry.actor ? <UserOutlined /> : <RobotOutlined />}
              </span>
              <div className="cn-history-body">
                <p className="cn-history-what">{entry.label}</p>
                <p className="cn-quiet cn-small">
                  <time dateTime={entry.at}>{formatInstant(entry.at)}</time>
                  {' · '}
                  {entry.actor ? (
                    <>
                      {entry.actor.name}, {entry.actor.title}, {entry.actor.office}
                      {entry.onBehalfOf && <> (thay mặt {entry.onBehalfOf})</>}
                    </>
                  ) : (
                    <Tag tone="neutral" sign={null}>
                      tự động
                    </Tag>
                  )}
                </p>
                {entry.reason && <p className="cn-history-reason">Lý do: {entry.reason}</p>}
              </div>
            </li>
          ))}
      </ol>
    </section>
  );
}
