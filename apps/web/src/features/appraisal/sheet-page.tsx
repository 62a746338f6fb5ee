import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { PeriodLine } from '../../app/present-period';
import { InboxTabs } from '../../components/list/inbox-tabs';
import { SearchBox } from '../../components/list/search-box';
import { useListParams } from '../../components/list/use-list-params';
import { Loaded } from '../../components/loaded';
import { OfPeriod } from '../../components/of-period';
import { PageHeader } from '../../components/page-header';
import { Sheet } from '../../components/sheet';
import { StatePage } from '../../components/state-page';
import { formatNumber } from '../../format/number';
import { found } from '../../format/search';
import { tabNamed, TABS, useSheet, type AppraisalLine } from './appraisal-query';
import { compared, SheetRow } from './sheet-row';
import './sheet-page.css';

const PARAMS = { loc: 'all', q: '' };

/** Every dossier under appraisal on one sheet: figures side by side, criteria, who has said what. */
export function SheetPage() {
  return (
    <>
      <PageHeader
        title="Thẩm định"
        extra={
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            In
          </Button>
        }
      />
      <OfPeriod headed>{(period) => <SheetOf key={period.id} period={period} />}</OfPeriod>
    </>
  );
}

function SheetOf({ period }: { period: PeriodLine }) {
  const [params, setParams] = useListParams(PARAMS);
  const tab = tabNamed(params.loc);
  const sheet = useSheet(period.id, tab);
  return (
    <Loaded query={sheet} headed>
      {({ items, counters }) => {
        const rows = items.filter((row) => found(params.q, row.unit, row.unitCode));
        return (
          <>
            <InboxTabs
              label="Nhóm hồ sơ"
              param="loc"
              tabs={TABS.map(({ key, label }) => ({ key, label, count: counters[key] }))}
            />
            <div className="cn-row cn-list-tools cn-no-print">
              <SearchBox label="Tìm địa bàn" value={params.q} onSearch={(q) => setParams({ q })} />
            </div>
            <p role="status" className="cn-quiet cn-small">
              {formatNumber(rows.length)} hồ sơ. Số liệu viết theo thứ tự: địa phương · cơ quan chủ trì · cơ quan đối
              chiếu.
            </p>
            {rows.length === 0 ? (
              <StatePage
                kind="empty"
                headingLevel={2}
                title="Không có hồ sơ nào"
                text={tab === 'all' ? 'Hồ sơ hiện ở đây khi đã được tiếp nhận.' : 'Xin xem các nhóm khác.'}
              />
            ) : (
              <SheetTable rows={rows} search={tab === 'all' ? '' : `?loc=${tab}`} />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function SheetTable({ rows, search }: { rows: readonly AppraisalLine[]; search: string }) {
  const first = rows[0];
  // columns that nobody has a number for say nothing
  const counted = new Set(
    rows.flatMap(({ figures }) =>
      figures.filter(({ values }) => compared(values).length > 0).map(({ indicator }) => indicator),
    ),
  );
  const columns = (first?.figures ?? []).filter(({ indicator }) => counted.has(indicator));
  return (
    <Sheet label="Bảng thẩm định" tall>
      <thead>
        <tr>
          <th scope="col" className="cn-sheet-name">
            Địa bàn
          </th>
          {(first?.criteria ?? []).map(({ id, label }) => (
            <th key={id} scope="col" title={label}>
              {id}
            </th>
          ))}
          <th scope="col">Các cơ quan</th>
          {columns.map(({ indicator, label }) => (
            <th key={indicator} scope="col" className="cn-end">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <SheetRow key={row.dossierId} row={row} columns={columns} search={search} />
        ))}
      </tbody>
    </Sheet>
  );
}
