import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@app/api-client';
import { Link } from 'react-router';
import { useSession } from '../../app/session';
import { DeadlineBadge } from '../../components/deadline-badge';
import { DataList, type Column } from '../../components/list/data-list';
import { InboxTabs } from '../../components/list/inbox-tabs';
import { useListParams } from '../../components/list/use-list-params';
import { usePages } from '../../components/list/use-pages';
import { PageHeader } from '../../components/page-header';
import { StateTag } from '../../components/state-tag';
import { Tag } from '../../components/tag';
import { formatDate, formatInstant } from '../../format/date';
import { oneOf } from '../../format/one-of';
import { AcceptReports } from './accept-reports';
import { DIFFICULTIES_PATH, obligationPath } from './labels';
import { fetchObligations } from './fetch-obligations';
import { FILTERS, ObligationFilters, STATES } from './obligation-filters';
import { STANDINGS } from './standing';
import { useViewCounts, VIEWS, viewsOf } from './views';

type Line = Schemas['ObligationLine'];

/** What is owed by whom to whom by when. Filters stand in the address, so that a number on a period's page can lead here. */
export function ObligationsPage() {
  const [params, setParams] = useListParams(FILTERS);
  const session = useSession();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [accepting, setAccepting] = useState<readonly Line[] | null>(null);
  const views = viewsOf(session.position.role);
  const view = views.find((key) => key === params.nhom) ?? views[0] ?? 'tat-ca';
  const counts = useViewCounts(views);
  const standing = oneOf(STANDINGS, params.tinhtrang);
  const filter = {
    ...VIEWS[view].filter,
    period: params.ky || undefined,
    obligation: params.nhiemvu || undefined,
    occurrence: params.lan || undefined,
    state: oneOf(STATES, params.trangthai),
    q: params.q || undefined,
  };
  const pages = usePages(['obligations', 'list', filter, standing], (after, signal) =>
    fetchObligations(filter, standing, after, signal),
  );
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  // accepting is for the office that takes reports in; whether this very person may is told for each report
  const canAccept = ({ state, acceptOffice }: Line) => state === 'sent' && acceptOffice === session.officeId;
  const stack = rows.filter((row) => chosen.has(row.id) && canAccept(row));

  return (
    <>
      <PageHeader
        title="Nhiệm vụ, báo cáo"
        extra={
          <Link to={DIFFICULTIES_PATH}>
            <QuestionCircleOutlined aria-hidden /> Khó khăn, vướng mắc
          </Link>
        }
      />
      <InboxTabs
        label="Nhóm nhiệm vụ"
        param="nhom"
        tabs={views.map((key) => ({ key, label: VIEWS[key].label, count: counts[key] }))}
      />
      <DataList
        label="Danh sách nhiệm vụ, báo cáo"
        noun="nhiệm vụ"
        pages={pages}
        rowKey={(row) => row.id}
        rowTone={toneOf}
        columns={COLUMNS}
        empty={
          params.q === ''
            ? { title: 'Không có nhiệm vụ nào khớp', text: VIEWS[view].empty }
            : {
                title: `Không tìm thấy nhiệm vụ nào có “${params.q}”`,
                text: 'Xin đổi từ khóa hoặc bỏ bớt điều kiện lọc.',
              }
        }
        tools={
          <>
            <ObligationFilters params={params} setParams={setParams} counters={pages.data?.pages[0]?.counters} />
            {stack.length > 0 && (
              <Button type="primary" onClick={() => setAccepting(stack)}>
                Tiếp nhận {stack.length} báo cáo đã chọn
              </Button>
            )}
          </>
        }
        choice={
          rows.some(canAccept)
            ? {
                chosen,
                onChange: setChosen,
                open: canAccept,
                label: (row) => `Chọn để tiếp nhận: ${row.title}`,
              }
            : undefined
        }
      />
      {accepting && (
        <AcceptReports
          reports={accepting}
          onClose={() => {
            setAccepting(null);
            setChosen(new Set());
          }}
        />
      )}
    </>
  );
}

const COLUMNS: readonly Column<Line>[] = [
  {
    key: 'title',
    title: 'Nhiệm vụ',
    heading: true,
    cell: (row) => <Link to={obligationPath(row.id)}>{row.title}</Link>,
  },
  { key: 'owing', title: 'Đơn vị thực hiện', cell: (row) => row.owingOfficeName },
  { key: 'state', title: 'Trạng thái', cell: (row) => <StateTag state={{ code: row.state, label: row.stateLabel }} /> },
  { key: 'due', title: 'Thời hạn', cell: (row) => <DueOf row={row} /> },
  {
    key: 'sent',
    title: 'Gửi lúc',
    cell: (row) =>
      row.sentAt ? (
        <span className="cn-row">
          {formatInstant(row.sentAt)}
          {row.late && <Tag tone="near">gửi chậm</Tag>}
        </span>
      ) : (
        <span className="cn-quiet">chưa gửi</span>
      ),
  },
];

/** Days left matter only while it is still owed. */
function DueOf({ row: { due, workingDaysLeft, state } }: { row: Line }) {
  if (due === null || workingDaysLeft === null) return <span className="cn-quiet">không có ngày</span>;
  const owed = state === 'open' || state === 'overdue' || state === 'returned';
  const overdue = state === 'overdue' || (owed && workingDaysLeft < 0);
  if (owed) return <DeadlineBadge deadline={{ due, workingDaysLeft, status: overdue ? 'overdue' : 'running' }} />;
  return <span className="cn-quiet">{formatDate(due)}</span>;
}

function toneOf({ state, workingDaysLeft }: Line): 'problem' | 'near' | undefined {
  if (state === 'overdue') return 'problem';
  const owed = state === 'open' || state === 'returned';
  return owed && workingDaysLeft !== null && workingDaysLeft <= 2 ? 'near' : undefined;
}
