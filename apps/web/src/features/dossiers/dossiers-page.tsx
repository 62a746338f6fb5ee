import { Checkbox } from 'antd';
import type { Schemas } from '@app/api-client';
import { api, body } from '../../api/client';
import type { PeriodLine } from '../../app/present-period';
import { useSession } from '../../app/session';
import { DeadlineBadge } from '../../components/deadline-badge';
import { DataList, type Column } from '../../components/list/data-list';
import { InboxTabs } from '../../components/list/inbox-tabs';
import { SearchBox } from '../../components/list/search-box';
import { useListParams } from '../../components/list/use-list-params';
import { usePages } from '../../components/list/use-pages';
import { OfPeriod } from '../../components/of-period';
import { PageHeader } from '../../components/page-header';
import { SelectField } from '../../components/select-field';
import { StateTag } from '../../components/state-tag';
import { Tag } from '../../components/tag';
import { UnitName } from '../../components/unit-name';
import { dossierPath } from './dossier-query';
import { TRACK_LABELS } from './track';

type Line = Schemas['DossierLine'];
type State = Line['state'];
type Track = NonNullable<Line['track']>;

const PARAMS = { 'trang-thai': '', 'noi-dung': '', q: '', 'cua-toi': '' };
const TRACKS = Object.entries(TRACK_LABELS).map(([value, label]) => ({ value, label }));

/** The dossiers of a period: tabs and list come from one query, so that a counter is always the length of its list. */
export function DossiersPage() {
  return (
    <>
      <PageHeader title="Hồ sơ" />
      <OfPeriod headed>{(period) => <Dossiers key={period.id} period={period} />}</OfPeriod>
    </>
  );
}

function Dossiers({ period }: { period: PeriodLine }) {
  const [params, setParams] = useListParams(PARAMS);
  const { unitCode } = useSession();
  const pages = usePages(['dossiers', 'list', period.id, params], (after, signal) =>
    body(
      api.GET('/api/dossiers', {
        params: {
          query: {
            period: period.id,
            ...(params['trang-thai'] === '' ? {} : { state: params['trang-thai'] as State }),
            ...(params['noi-dung'] === '' ? {} : { track: params['noi-dung'] as Track }),
            ...(params.q === '' ? {} : { q: params.q }),
            ...(params['cua-toi'] === '' ? {} : { mine: true }),
            ...(after === undefined ? {} : { after }),
          },
        },
        signal,
      }),
    ),
  );
  const counts = pages.data?.pages[0]?.counts ?? [];
  const present = params['trang-thai'];
  const known = counts.some(({ state }) => state === present) || present === '';
  const tabs = [
    { key: '', label: 'Tất cả', count: pages.data && counts.reduce((sum, { count }) => sum + count, 0) },
    ...counts.map(({ state, label, count }) => ({ key: state, label, count })),
    ...(known ? [] : [{ key: present, label: 'Trạng thái đang chọn', count: 0 }]),
  ];
  return (
    <>
      <InboxTabs label="Trạng thái hồ sơ" param="trang-thai" tabs={tabs} />
      <DataList
        label="Danh sách hồ sơ"
        noun="hồ sơ"
        pages={pages}
        columns={unitCode === null ? COLUMNS : COLUMNS.filter(({ key }) => key !== 'track')}
        rowKey={({ id }) => id}
        rowTone={({ paused, workingDaysLeft }) =>
          !paused && workingDaysLeft !== null && workingDaysLeft < 0 ? 'problem' : undefined
        }
        empty={{
          title: params.q === '' ? 'Không có hồ sơ nào' : `Không tìm thấy hồ sơ nào có “${params.q}”`,
          text: 'Xin đổi từ khóa hoặc bỏ bớt điều kiện lọc.',
        }}
        tools={
          <>
            <SearchBox label="Tìm địa bàn, mã hồ sơ" value={params.q} onSearch={(q) => setParams({ q })} />
            <SelectField
              label="Nội dung"
              compact
              none="Tất cả"
              value={params['noi-dung']}
              options={TRACKS}
              onChange={(track) => setParams({ 'noi-dung': track })}
            />
            <Checkbox
              checked={params['cua-toi'] === '1'}
              onChange={({ target }) => setParams({ 'cua-toi': target.checked ? '1' : '' })}
            >
              Chỉ hồ sơ đến lượt tôi
            </Checkbox>
          </>
        }
      />
    </>
  );
}

const COLUMNS: readonly Column<Line>[] = [
  {
    key: 'unit',
    title: 'Địa bàn',
    heading: true,
    cell: ({ id, unitCode, unitName }) => <UnitName unit={{ code: unitCode, name: unitName }} to={dossierPath(id)} />,
  },
  { key: 'code', title: 'Mã hồ sơ', cell: ({ code }) => code ?? <span className="cn-quiet">chưa gửi</span> },
  {
    key: 'track',
    title: 'Nội dung',
    cell: ({ track }) => (track ? TRACK_LABELS[track] : <span className="cn-quiet">chưa có</span>),
  },
  {
    key: 'state',
    title: 'Trạng thái',
    cell: ({ state, stateLabel, late }) => (
      <span className="cn-row">
        <StateTag state={{ code: state, label: stateLabel }} />
        {late && <Tag tone="near">gửi muộn</Tag>}
      </span>
    ),
  },
  {
    key: 'waiting',
    title: 'Đang chờ',
    cell: ({ waitingFor }) => waitingFor.join(', ') || <span className="cn-quiet">không ai</span>,
  },
  { key: 'due', title: 'Thời hạn', cell: (line) => <DeadlineBadge deadline={dueOf(line)} /> },
];

const dueOf = ({ due, workingDaysLeft, paused }: Line) =>
  due === null || workingDaysLeft === null
    ? null
    : ({
        due,
        workingDaysLeft,
        status: paused ? 'paused' : workingDaysLeft < 0 ? 'overdue' : ('running' as const),
      } as const);
