import { RobotOutlined, UserOutlined } from '@ant-design/icons';
import type { HistoryEntry } from '../api/types';
import { formatInstant } from '../format/date';
import { Tag } from './tag';
import './history.css';

export interface HistoryProps {
  entries: readonly HistoryEntry[];
  title?: string;
  /** the digest of each link of the chain, for those who check it */
  digests?: boolean;
}

/** What happened, newest first: who, in which capacity, why; what the clockwork did is marked “tự động”. */
export function History({ entries, title = 'Quá trình xử lý', digests }: HistoryProps) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {entries.length === 0 && <p className="cn-quiet">Chưa có việc gì được ghi.</p>}
      <ol className="cn-history" reversed>
        {[...entries]
          .sort((a, b) => b.seq - a.seq)
          .map((entry) => (
            <li key={entry.seq} className={entry.byPerson ? undefined : 'cn-history-auto'}>
              <span className="cn-history-sign" aria-hidden>
                {entry.byPerson ? <UserOutlined /> : <RobotOutlined />}
              </span>
              <div className="cn-history-body">
                <p className="cn-history-what">{entry.label}</p>
                <p className="cn-quiet cn-small">
                  <time dateTime={entry.at}>{formatInstant(entry.at)}</time>
                  {' · '}
                  {entry.byPerson ? (
                    <>
                      {entry.actor}
                      {entry.onBehalfOf && <> (thay mặt {entry.onBehalfOf})</>}
                    </>
                  ) : (
                    <>
                      <Tag tone="neutral" sign={null}>
                        tự động
                      </Tag>
                      {entry.onBehalfOf && <> theo việc của {entry.onBehalfOf}</>}
                    </>
                  )}
                </p>
                {entry.from !== entry.to && (
                  <p className="cn-quiet cn-small">
                    {entry.from && <>{entry.from} → </>}
                    {entry.to}
                  </p>
                )}
                {digests && (
                  <p className="cn-quiet cn-small">
                    Mã chuỗi {entry.seq}: <code className="cn-trace">{entry.hash}</code>
                  </p>
                )}
                {entry.reason && <p className="cn-history-reason">Lý do: {entry.reason}</p>}
              </div>
            </li>
          ))}
      </ol>
    </section>
  );
}
