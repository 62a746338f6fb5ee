import type { Schemas } from '@app/api-client';
import { Link } from 'react-router';
import { api, body } from '../../api/client';
import { useClock } from '../../app/clock';
import { useSession } from '../../app/session';
import { DeadlineBadge } from '../../components/deadline-badge';
import { DataList } from '../../components/list/data-list';
import { InboxTabs } from '../../components/list/inbox-tabs';
import { useListParams } from '../../components/list/use-list-params';
import { usePages } from '../../components/list/use-pages';
import { PageHeader } from '../../components/page-header';
import { StateTag } from '../../components/state-tag';
import { formatInstant } from '../../format/date';
import { lookOf, type Due } from '../../format/subject';
import type { LegalDate } from '../../api/types';
import { kindLabel, subjectPath } from '../subject-path';
import { OfficeLoad } from './office-load';

type Line = Schemas['InboxLine'];
const FILTER = { loai: '' };

/** *Việc cần làm*: everything whose turn is mine, what is due first on top. The tabs count the same rows. */
export default function InboxPage() {
  const [{ loai }] = useListParams(FILTER);
  const { position } = useSession();
  const today = useClock().data?.today;
  const kind = loai || undefined;
  const pages = usePages(['inbox', kind], (after, signal) =>
    body(api.GET('/api/inbox', { params: { query: { kind, after } }, signal })),
  );
  const counts = pages.data?.pages[0]?.counts ?? [];
  const kinds = [...new Set(counts.map((one) => one.kind))];
  const sum = (of?: string): number =>
    counts.filter((one) => !of || one.kind === of).reduce((total, { count }) => total + count, 0);
  const dueOf = (row: Line): Due | null => deadlineOf(row, today);

  return (
    <>
      <PageHeader title="Việc cần làm" />
      {position.role === 'agency-head' && <OfficeLoad />}
      {kinds.length > 1 && (
        <InboxTabs
          label="Loại việc"
          param="loai"
          tabs={[
            { key: '', label: 'Tất cả', count: sum() },
            ...kinds.map((one) => ({ key: one, label: kindLabel(one), count: sum(one) })),
          ]}
        />
      )}
      <DataList
        label="Việc cần làm"
        noun="việc"
        pages={pages}
        rowKey={(row) => row.id}
        rowTone={(row) => {
          const due = dueOf(row);
          const look = due && lookOf(due);
          return look === 'overdue' ? 'problem' : look === 'near' ? 'near' : undefined;
        }}
        empty={{
          title: 'Không có việc nào đang chờ ông/bà',
          text: 'Khi đến lượt chức danh đang dùng, việc sẽ hiện ở đây và có thông báo ở biểu tượng chuông.',
        }}
        columns={[
          { key: 'title', title: 'Việc', heading: true, cell: (row) => <Title row={row} /> },
          { key: 'kind', title: 'Loại', cell: (row) => kindLabel(row.kind) },
          {
            key: 'state',
            title: 'Trạng thái',
            cell: (row) => <StateTag state={{ code: row.state, label: row.stateLabel }} />,
          },
          { key: 'due', title: 'Thời hạn', cell: (row) => <DeadlineBadge deadline={dueOf(row)} /> },
          { key: 'since', title: 'Đến lượt từ', cell: (row) => formatInstant(row.since) },
        ]}
      />
    </>
  );
}

function Title({ row }: { row: Line }) {
  const path = subjectPath(row.kind, row.id);
  return path ? <Link to={path.to}>{row.title}</Link> : row.title;
}

function deadlineOf({ due, workingDaysLeft, paused }: Line, today: LegalDate | undefined): Due | null {
  if (due === null || workingDaysLeft === null) return null;
  // over since Saturday is over, though no working day has passed yet
  const overdue = workingDaysLeft < 0 || (today !== undefined && due < today);
  return { due, workingDaysLeft, status: paused ? 'paused' : overdue ? 'overdue' : 'running' };
}
