import { Button } from 'antd';
import type { Schemas } from '@app/api-client';
import { Link } from 'react-router';
import { api, body } from '../../api/client';
import { usePages } from '../../components/list/use-pages';
import { PageHeader } from '../../components/page-header';
import { PageSkeleton } from '../../components/page-skeleton';
import { ProblemAlert } from '../../components/problem-alert';
import { StatePage } from '../../components/state-page';
import { Tag } from '../../components/tag';
import { formatInstant } from '../../format/date';
import { subjectPath } from '../subject-path';
import { digestPath } from './digest-path';
import { LIST, useRead, useReadAll } from './use-notifications';
import './notifications.css';

/** What this position has been told, newest first; opening one marks it as read. */
export default function NotificationsPage() {
  const pages = usePages(LIST, (after, signal) =>
    body(api.GET('/api/notifications', { params: { query: { after } }, signal })),
  );
  const read = useRead();
  const readAll = useReadAll();
  const told = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const { total = 0, unread = 0 } = pages.data?.pages[0] ?? {};
  const [newest] = told;
  return (
    <>
      <PageHeader title="Thông báo" />
      {pages.isPending && <PageSkeleton />}
      {pages.isError && <ProblemAlert problem={pages.error} onRetry={() => void pages.refetch()} />}
      {read.isError && <ProblemAlert problem={read.error} />}
      {readAll.isError && <ProblemAlert problem={readAll.error} />}
      {pages.data && told.length === 0 && (
        <StatePage
          kind="empty"
          headingLevel={2}
          title="Chưa có thông báo nào"
          text="Hệ thống nhắc trước khi đến hạn 7, 3 và 1 ngày làm việc, vào ngày đến hạn, và khi đã quá hạn."
        />
      )}
      {newest && (
        <div className="cn-stack">
          <div className="cn-row">
            <p role="status" className="cn-quiet cn-small">
              {total} thông báo, {unread} chưa đọc
            </p>
            {unread > 0 && (
              <Button size="small" loading={readAll.isPending} onClick={() => readAll.mutate(newest.id)}>
                Đánh dấu đã đọc tất cả
              </Button>
            )}
          </div>
          <ul className="cn-plain-list cn-told">
            {told.map((one) => (
              <Told key={one.id} one={one} onRead={() => read.mutate(one.id)} busy={read.isPending} />
            ))}
          </ul>
        </div>
      )}
      {pages.hasNextPage && (
        <Button block loading={pages.isFetchingNextPage} onClick={pages.showMore}>
          Xem thêm thông báo
        </Button>
      )}
    </>
  );
}

interface ToldProps {
  one: Schemas['NotificationView'];
  onRead: () => void;
  busy: boolean;
}

function Told({ one, onRead, busy }: ToldProps) {
  const { subjectKind, subjectId, text, toldAt, read } = one;
  const path = one.digest ? digestPath(one) : (subjectPath(subjectKind, subjectId)?.to ?? null);
  return (
    <li className={read ? undefined : 'cn-told-new'}>
      <span className="cn-told-text">
        {path ? (
          <Link to={path} onClick={() => !read && onRead()}>
            {text}
          </Link>
        ) : (
          text
        )}
      </span>
      <time dateTime={toldAt} className="cn-quiet cn-small">
        {formatInstant(toldAt)}
      </time>
      {!read && (
        <>
          <Tag tone="act">mới</Tag>
          <Button size="small" disabled={busy} onClick={onRead} aria-label={`Đánh dấu đã đọc: ${text}`}>
            Đã đọc
          </Button>
        </>
      )}
    </li>
  );
}
