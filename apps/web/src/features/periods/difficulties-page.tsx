import { PlusOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { api, body } from '../../api/client';
import { JOBS } from '../../app/menu';
import { useSession } from '../../app/session';
import { DataList } from '../../components/list/data-list';
import { useListParams } from '../../components/list/use-list-params';
import { usePages } from '../../components/list/use-pages';
import { PageHeader } from '../../components/page-header';
import { SelectField } from '../../components/select-field';
import { StateTag } from '../../components/state-tag';
import { Tag } from '../../components/tag';
import { formatDate } from '../../format/date';
import { oneOf } from '../../format/one-of';
import { DIFFICULTIES_PATH, difficultyPath } from './labels';

const FILTER = { trangthai: '' };
const STATES = { waiting: 'Chờ trả lời', overdue: 'Quá hạn trả lời', answered: 'Đã trả lời' } as const;
const OPTIONS = Object.entries(STATES).map(([value, label]) => ({ value, label }));

/** Who may write one down; the plan decides which of their offices are asked. */
const RAISERS = ['commune-officer', 'commune-leader', 'agency-officer', 'agency-head'];

/** What holds communes and departments up, and what they were answered. */
export function DifficultiesPage() {
  const [params, setParams] = useListParams(FILTER);
  const { position } = useSession();
  const state = oneOf(STATES, params.trangthai);
  const pages = usePages(['difficulties', 'list', state], (after, signal) =>
    body(api.GET('/api/difficulties', { params: { query: { state, after } }, signal })),
  );
  const raises = RAISERS.includes(position.role);
  const raise = (
    <Link to={`${DIFFICULTIES_PATH}/moi`} className="cn-button-link">
      <PlusOutlined aria-hidden /> Nêu khó khăn, vướng mắc
    </Link>
  );
  return (
    <>
      <PageHeader
        title="Khó khăn, vướng mắc"
        back={{ to: JOBS.obligations.path, label: 'Nhiệm vụ, báo cáo' }}
        extra={raises && raise}
      />
      <DataList
        label="Danh sách khó khăn, vướng mắc"
        noun="khó khăn, vướng mắc"
        pages={pages}
        rowKey={(row) => row.id}
        rowTone={(row) => (row.state === 'overdue' ? 'problem' : undefined)}
        empty={{ title: 'Chưa có khó khăn, vướng mắc nào được nêu', actions: raises && raise }}
        tools={
          <SelectField
            compact
            label="Trạng thái"
            none="Tất cả"
            options={OPTIONS}
            value={params.trangthai}
            onChange={(trangthai) => setParams({ trangthai })}
          />
        }
        columns={[
          {
            key: 'title',
            title: 'Nội dung',
            heading: true,
            cell: (row) => <Link to={difficultyPath(row.id)}>{row.title}</Link>,
          },
          { key: 'from', title: 'Đơn vị nêu', cell: (row) => row.fromOfficeName },
          { key: 'raised', title: 'Ngày nêu', cell: (row) => formatDate(row.raisedOn) },
          {
            key: 'due',
            title: 'Hạn trả lời',
            cell: (row) => (row.due ? formatDate(row.due) : <span className="cn-quiet">không có ngày</span>),
          },
          {
            key: 'state',
            title: 'Trạng thái',
            cell: (row) => (
              <span className="cn-row">
                <StateTag state={{ code: row.state, label: row.stateLabel }} />
                {row.late && <Tag tone="near">trả lời chậm</Tag>}
              </span>
            ),
          },
        ]}
      />
    </>
  );
}
