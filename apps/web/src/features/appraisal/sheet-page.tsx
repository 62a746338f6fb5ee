import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { asProblem } from '../../api/problem';
import type { PeriodLine } from '../../app/present-period';
import { VerdictTag } from '../../components/criterion-verdict';
import { InboxTabs } from '../../components/list/inbox-tabs';
import { SearchBox } from '../../components/list/search-box';
import { useListParams } from '../../components/list/use-list-params';
import { Loaded } from '../../components/loaded';
import { OfPeriod } from '../../components/of-period';
import { PageHeader } from '../../components/page-header';
import { Sheet } from '../../components/sheet';
import { StatePage } from '../../components/state-page';
import { StateTag } from '../../components/state-tag';
import { Tag } from '../../components/tag';
import { capital } from '../../format/capital';
import { formatNumber } from '../../format/number';
import { found } from '../../format/search';
import {
  agencyName,
  fetchAppraisal,
  shortName,
  STATUS_WORDS,
  tabNamed,
  TABS,
  useSheet,
  type AppraisalLine,
} from './appraisal-query';
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
      <OfPeriod>{(period) => <SheetOf key={period.id} period={period} />}</OfPeriod>
    </>
  );
}

function SheetOf({ period }: { period: PeriodLine }) {
  const [params, setParams] = useListParams(PARAMS);
  const tab = tabNamed(params.loc);
  const sheet = useSheet(period.id, tab);
  return (
    <Loaded query={sheet}>
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
              {formatNumber(rows.length)} hồ sơ. Số liệu viết theo thứ tự: địa phương · Công an tỉnh · cơ quan đối
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
          <Row key={row.dossierId} row={row} columns={columns} search={search} />
        ))}
      </tbody>
    </Sheet>
  );
}

interface RowProps {
  row: AppraisalLine;
  columns: AppraisalLine['figures'];
  search: string;
}

function Row({ row, columns, search }: RowProps) {
  const differs = row.figures.some((figure) => figure.differs);
  return (
    <tr>
      <th scope="row" className="cn-sheet-name">
        <Link to={{ pathname: `/tham-dinh/${row.dossierId}`, search }}>{capital(row.unit)}</Link>
        <span className="cn-sheet-state">
          <StateTag state={{ code: row.state, label: row.stateLabel }} />
        </span>
        {differs && <AskExplanation row={row} />}
      </th>
      {row.criteria.map(({ id, engine, explanation, verdicts, dissent }) => (
        <td key={id} className="cn-sheet-criterion">
          <span title={explanation ?? undefined}>
            <VerdictTag verdict={engine} short />
          </span>
          <span className="cn-sheet-agencies">
            {verdicts.map(({ member, verdict }) => (
              <span key={member}>
                {shortName(member)}: {VERDICTS[verdict]}
              </span>
            ))}
          </span>
          {dissent && <Tag tone="near">khác ý kiến</Tag>}
        </td>
      ))}
      <td className="cn-sheet-agencies">
        {row.agencies.map(({ member, officeName, status }) => (
          <span key={member} title={agencyName({ member, officeName })}>
            {shortName(member)}: {STATUS_WORDS[status]}
          </span>
        ))}
      </td>
      {columns.map(({ indicator }) => {
        const figure = row.figures.find((one) => one.indicator === indicator);
        return (
          <td key={indicator} className="cn-end">
            {figure ? <Compared figure={figure} /> : null}
          </td>
        );
      })}
    </tr>
  );
}

const VERDICTS = { met: 'đạt', 'not-met': 'chưa đạt', undetermined: 'chưa đủ căn cứ' } as const;
const STAGES = ['stated', 'confirmed', 'compared'] as const;

const compared = (values: Readonly<Record<string, number>>): number[] => STAGES.flatMap((stage) => values[stage] ?? []);

function Compared({ figure }: { figure: AppraisalLine['figures'][number] }) {
  const { values, differs } = figure;
  const said = STAGES.map((stage) => (values[stage] === undefined ? '–' : formatNumber(values[stage])));
  // the last column is only there where another agency keeps a count of its own
  const shown = values['compared'] === undefined ? said.slice(0, 2) : said;
  return (
    <>
      <span className="cn-nowrap">{shown.join(' · ')}</span>
      {differs && (
        <span className="cn-sheet-differs">
          <Tag tone="near">lệch số liệu</Tag>
        </span>
      )}
    </>
  );
}

/** One click: the request for an explanation opens with the figures in it that do not agree. */
function AskExplanation({ row }: { row: AppraisalLine }) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const navigate = useNavigate();
  const ask = async () => {
    setBusy(true);
    setFailed(null);
    try {
      const { explanationRequest } = await fetchAppraisal(row.dossierId);
      await navigate(`/ho-so/${row.dossierId}/yeu-cau-bo-sung`, { state: { items: explanationRequest } });
    } catch (thrown) {
      setFailed(asProblem(thrown).title);
    } finally {
      setBusy(false);
    }
  };
  return (
    <span className="cn-no-print">
      <Button size="small" loading={busy} aria-label={`Đề nghị ${row.unit} giải trình`} onClick={() => void ask()}>
        Đề nghị giải trình
      </Button>
      {failed && (
        <span role="alert" className="cn-small cn-turn-overdue">
          {failed}
        </span>
      )}
    </span>
  );
}
