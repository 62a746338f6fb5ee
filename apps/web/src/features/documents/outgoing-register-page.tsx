import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { Schemas } from '@app/api-client';
import { Link } from 'react-router';
import { api, body } from '../../api/client';
import { useClock } from '../../app/clock';
import { JOBS } from '../../app/menu';
import { Loaded } from '../../components/loaded';
import { useListParams } from '../../components/list/use-list-params';
import { PageHeader } from '../../components/page-header';
import { SelectField } from '../../components/select-field';
import { StatePage } from '../../components/state-page';
import { formatDate, partsOf } from '../../format/date';
import { documentPath } from './labels';
import './register.css';

const FILTER = { nam: '' };
/** The first year that any register here can have. */
const FIRST = 2024;

/** Sổ đăng ký văn bản đi: ten columns, as it is printed and bound (NĐ 30/2020, Phụ lục IV). */
export function OutgoingRegisterPage() {
  const [{ nam }, setParams] = useListParams(FILTER);
  const clock = useClock();
  const present = clock.data ? partsOf(clock.data.today).year : null;
  const year = /^20\d\d$/.test(nam) ? Number(nam) : present;
  const register = useQuery({
    queryKey: ['registers', 'outgoing', year],
    queryFn: ({ signal }) =>
      body(api.GET('/api/registers/outgoing', { params: { query: { year: year ?? FIRST } }, signal })),
    enabled: year !== null,
  });
  const years = Array.from({ length: (present ?? FIRST) - FIRST + 1 }, (_, index) =>
    String((present ?? FIRST) - index),
  );
  return (
    <>
      <PageHeader
        title="Sổ đăng ký văn bản đi"
        back={{ to: JOBS.documents.path, label: 'Văn bản' }}
        extra={
          <>
            <SelectField
              compact
              label="Năm"
              value={year === null ? '' : String(year)}
              onChange={(chosen) => setParams({ nam: chosen })}
              options={years.map((one) => ({ value: one, label: one }))}
            />
            <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
              In sổ
            </Button>
          </>
        }
      />
      <Loaded query={register} headed>
        {(found) => <Register register={found} />}
      </Loaded>
    </>
  );
}

function Register({ register }: { register: Schemas['OutgoingRegister'] }) {
  const { rows, columns, title, note, officeName, year } = register;
  if (rows.length === 0) {
    return (
      <StatePage
        kind="empty"
        headingLevel={2}
        title={`Năm ${year} chưa có văn bản nào được cấp số`}
        text={`Sổ của ${officeName}.`}
      />
    );
  }
  return (
    <section aria-label={title}>
      <div className="cn-register-head">
        <p>
          <strong>{officeName}</strong>
        </p>
        <h2>
          {title} năm {year}
        </h2>
        <p className="cn-quiet">{note}</p>
      </div>
      <div
        className="cn-register"
        tabIndex={0}
        role="region"
        aria-label="Bảng sổ đăng ký, cuộn ngang để xem đủ mười cột"
      >
        <table>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={column} scope="col">
                  {column}
                  <span className="cn-register-index">({index + 1})</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.documentId + row.numberAndSymbol}>
                <th scope="row">
                  <Link to={documentPath(row.documentId)}>{row.numberAndSymbol}</Link>
                </th>
                <td>{formatDate(row.date)}</td>
                <td>{row.title}</td>
                <td>{row.signer}</td>
                <td>{row.recipients}</td>
                <td>{row.keptBy}</td>
                <td>{row.copies}</td>
                <td>{row.sentOn && formatDate(row.sentOn)}</td>
                <td>{row.receivedBy}</td>
                <td>{row.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
