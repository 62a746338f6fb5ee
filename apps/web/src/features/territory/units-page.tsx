import { UploadOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { api, body } from '../../api/client';
import { DataList } from '../../components/list/data-list';
import { SearchBox } from '../../components/list/search-box';
import { useListParams } from '../../components/list/use-list-params';
import { usePages } from '../../components/list/use-pages';
import { PageHeader } from '../../components/page-header';
import { SelectField } from '../../components/select-field';
import { Tag } from '../../components/tag';
import { useSession } from '../../app/session';
import { capital } from '../../format/capital';
import { formatDate } from '../../format/date';
import { oneOf } from '../../format/one-of';
import { IMPORT_PATH, LEVELS, mayImport, unitPath, validity } from './labels';
import { ParentFilter } from './parent-filter';

const FILTER = { q: '', cap: '', con: '', thuoc: '' };
const STANDINGS = { current: 'Hiện có', ended: 'Đã kết thúc' } as const;
const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Units of the country, present and former, by code, name or former name. */
export function UnitsPage() {
  const [params, setParams] = useListParams(FILTER);
  const session = useSession();
  const filter = {
    q: params.q || undefined,
    level: oneOf(LEVELS, params.cap),
    standing: oneOf(STANDINGS, params.con),
    parent: params.thuoc || undefined,
  };
  const pages = usePages(['units', filter], (after, signal) =>
    body(api.GET('/api/units', { params: { query: { ...filter, after } }, signal })),
  );
  return (
    <>
      <PageHeader
        title="Địa bàn"
        extra={
          mayImport(session) && (
            <Link to={IMPORT_PATH}>
              <UploadOutlined aria-hidden /> Nhập từ Excel
            </Link>
          )
        }
      />
      <DataList
        label="Danh mục địa bàn"
        noun="địa bàn"
        pages={pages}
        rowKey={(row) => row.code}
        empty={{ title: 'Không tìm thấy địa bàn nào', text: 'Xin đổi từ khóa, hoặc bỏ bớt điều kiện lọc.' }}
        tools={
          <>
            <SearchBox label="Tìm mã, tên, tên cũ" value={params.q} onSearch={(q) => setParams({ q })} />
            <SelectField
              compact
              label="Cấp"
              none="Tất cả"
              options={options(LEVELS)}
              value={params.cap}
              onChange={(cap) => setParams({ cap })}
            />
            <SelectField
              compact
              label="Tình trạng"
              none="Tất cả"
              options={options(STANDINGS)}
              value={params.con}
              onChange={(con) => setParams({ con })}
            />
            {params.thuoc && <ParentFilter code={params.thuoc} onRemove={() => setParams({ thuoc: '' })} />}
          </>
        }
        columns={[
          {
            key: 'name',
            title: 'Tên',
            heading: true,
            cell: (row) => <Link to={unitPath(row.code)}>{row.fullName}</Link>,
          },
          { key: 'code', title: 'Mã', cell: (row) => row.officialCode ?? row.code },
          { key: 'level', title: 'Cấp', cell: (row) => row.levelLabel },
          {
            key: 'parent',
            title: 'Thuộc',
            cell: (row) =>
              [...new Set([row.parentName, row.provinceName])]
                .filter((name) => name !== null && name !== row.fullName)
                .join(', '),
          },
          {
            key: 'former',
            title: 'Tên cũ của mã',
            cell: (row) => row.formerNames.join('; ') || <span className="cn-quiet">không có</span>,
          },
          {
            key: 'standing',
            title: 'Tình trạng',
            cell: (row) =>
              row.validTo === null ? (
                capital(validity(row.validFrom, row.fromAttested, null))
              ) : (
                <Tag tone="neutral">Kết thúc {formatDate(row.validTo)}</Tag>
              ),
          },
        ]}
      />
    </>
  );
}
