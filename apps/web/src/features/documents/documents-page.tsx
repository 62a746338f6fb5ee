import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, body } from '../../api/client';
import { DataList } from '../../components/list/data-list';
import { InboxTabs, type InboxTab } from '../../components/list/inbox-tabs';
import { SearchBox } from '../../components/list/search-box';
import { useListParams } from '../../components/list/use-list-params';
import { usePages } from '../../components/list/use-pages';
import { PageHeader } from '../../components/page-header';
import { SelectField } from '../../components/select-field';
import { StateTag } from '../../components/state-tag';
import { Tag } from '../../components/tag';
import { formatDate, formatInstant } from '../../format/date';
import { useSession } from '../../app/session';
import { oneOf } from '../../format/one-of';
import { documentPath, REGISTER_PATH, templateLabel, templateOptions, TEMPLATES, type DocumentFilter } from './labels';

const FILTER = { nhom: 'cua-toi', loai: '', ve: '', q: '' };

/** Views of the list: what waits for me, each step that somebody else may wait for, everything. */
const VIEWS: readonly { key: string; label: string; state?: DocumentFilter['state'] }[] = [
  { key: 'cua-toi', label: 'Chờ tôi xử lý' },
  { key: 'cho-so', label: 'Chờ cấp số', state: 'awaiting-number' },
  { key: 'cho-ky', label: 'Chờ ký', state: 'ready' },
  { key: 'cho-dau', label: 'Chờ ký số của cơ quan', state: 'signed' },
  { key: 'cho-phat-hanh', label: 'Chờ phát hành', state: 'sealed' },
  { key: 'da-phat-hanh', label: 'Đã phát hành', state: 'issued' },
  { key: 'tat-ca', label: 'Tất cả' },
];

const EMPTY: Readonly<Record<string, string>> = {
  'cua-toi': 'Khi có văn bản đến lượt chức danh đang dùng, văn bản sẽ hiện ở đây.',
};

export function DocumentsPage() {
  const [params, setParams] = useListParams(FILTER);
  const { position } = useSession();
  // nothing ever waits for an auditor: that one begins with everything
  const views = position.role === 'auditor' ? VIEWS.slice(1).reverse() : VIEWS;
  const view = views.find(({ key }) => key === params.nhom) ?? views[0];
  const filter = { template: oneOf(TEMPLATES, params.loai), about: params.ve || undefined, q: params.q || undefined };
  const mine = view?.key === 'cua-toi' ? true : undefined;

  const counters = useQuery({
    queryKey: ['documents', 'counters', filter],
    queryFn: ({ signal }) => body(api.GET('/api/documents', { params: { query: { ...filter, limit: 1 } }, signal })),
  });
  const pages = usePages(['documents', 'list', view?.key, filter], (after, signal) =>
    body(api.GET('/api/documents', { params: { query: { ...filter, mine, state: view?.state, after } }, signal })),
  );

  const tabs: InboxTab[] = views.map(({ key, label, state }) => ({ key, label, count: counted(key, state) }));
  function counted(key: string, state: string | undefined): number | undefined {
    if (!counters.data) return undefined;
    if (key === 'cua-toi') return counters.data.mine;
    if (!state) return counters.data.total;
    return counters.data.states.find((one) => one.state === state)?.count ?? 0;
  }

  return (
    <>
      <PageHeader
        title="Văn bản"
        extra={
          <Link to={REGISTER_PATH}>
            <PrinterOutlined aria-hidden /> Sổ đăng ký văn bản đi
          </Link>
        }
      />
      <InboxTabs tabs={tabs} param="nhom" label="Nhóm văn bản" />
      <DataList
        label="Danh sách văn bản"
        noun="văn bản"
        pages={pages}
        rowKey={(row) => row.id}
        empty={
          params.q === ''
            ? { title: 'Không có văn bản nào ở đây', text: view && EMPTY[view.key] }
            : { title: `Không tìm thấy văn bản nào có “${params.q}”`, text: 'Xin đổi từ khóa hoặc xem nhóm khác.' }
        }
        tools={
          <>
            <SearchBox label="Tìm trích yếu, số, địa bàn" value={params.q} onSearch={(q) => setParams({ q })} />
            <SelectField
              compact
              label="Loại văn bản"
              none="Tất cả"
              options={templateOptions}
              value={params.loai}
              onChange={(loai) => setParams({ loai })}
            />
          </>
        }
        columns={[
          {
            key: 'title',
            title: 'Trích yếu',
            heading: true,
            cell: (row) => <Link to={documentPath(row.id)}>{row.title}</Link>,
          },
          { key: 'kind', title: 'Loại', cell: (row) => templateLabel(row.template) },
          {
            key: 'number',
            title: 'Số, ký hiệu',
            cell: (row) => row.numberAndSymbol ?? <span className="cn-quiet">chưa cấp số</span>,
          },
          {
            key: 'date',
            title: 'Ngày',
            cell: (row) => (row.date ? formatDate(row.date) : <span className="cn-quiet">chưa có</span>),
          },
          { key: 'issuer', title: 'Cơ quan ban hành', cell: (row) => row.issuerName },
          {
            key: 'state',
            title: 'Trạng thái',
            cell: (row) => (
              <span className="cn-row">
                <StateTag state={{ code: row.state, label: row.stateLabel }} />
                {row.mine && !mine && <Tag tone="act">Đến lượt tôi</Tag>}
              </span>
            ),
          },
          { key: 'changed', title: 'Cập nhật', cell: (row) => formatInstant(row.changedAt) },
        ]}
      />
    </>
  );
}
