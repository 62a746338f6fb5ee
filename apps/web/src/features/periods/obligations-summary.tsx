import type { Schemas } from '@app/api-client';
import { Link } from 'react-router';
import { JOBS } from '../../app/menu';
import { StatePage } from '../../components/state-page';
import { formatDate } from '../../format/date';
import { formatNumber } from '../../format/number';
import { withOccurrence } from './labels';
import type { Standing } from './standing';
import '../../components/list/data-list.css';

type Line = Schemas['ObligationSummary'];

const COLUMNS: readonly { standing: Standing; title: string }[] = [
  { standing: 'dung-han', title: 'Đúng hạn' },
  { standing: 'cham', title: 'Gửi chậm' },
  { standing: 'chua-gui', title: 'Chưa gửi, còn hạn' },
  { standing: 'qua-han', title: 'Quá hạn' },
  { standing: 'da-tiep-nhan', title: 'Đã tiếp nhận' },
];

const COUNT: Readonly<Record<Standing, (line: Line) => number>> = {
  'dung-han': ({ onTime }) => onTime,
  cham: ({ late }) => late,
  'chua-gui': ({ open }) => open,
  'qua-han': ({ overdue }) => overdue,
  'da-tiep-nhan': ({ accepted }) => accepted,
};

/** What is owed, occurrence by occurrence; each number leads to the list behind it. */
export function ObligationsSummary({ periodId, lines }: { periodId: string; lines: readonly Line[] }) {
  if (lines.length === 0) {
    return (
      <StatePage kind="empty" headingLevel={2} title="Chưa giao nhiệm vụ nào" text="Nhiệm vụ được giao khi mở kỳ." />
    );
  }
  const listOf = (line: Line, standing?: Standing): string => {
    const query = new URLSearchParams({ nhom: 'tat-ca', ky: periodId, nhiemvu: line.obligation, lan: line.occurrence });
    if (standing) query.set('tinhtrang', standing);
    return `${JOBS.obligations.path}?${query.toString()}`;
  };
  return (
    <div className="cn-list cn-summary">
      <table role="table" aria-label="Tình hình thực hiện nhiệm vụ, báo cáo">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Nhiệm vụ
            </th>
            <th role="columnheader" scope="col">
              Hạn
            </th>
            <th role="columnheader" scope="col" className="cn-end">
              Tổng số
            </th>
            {COLUMNS.map(({ standing, title }) => (
              <th key={standing} role="columnheader" scope="col" className="cn-end">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lines.map((line) => {
            const name = withOccurrence(line.label, line.occurrenceLabel);
            return (
              <tr
                role="row"
                key={`${line.obligation} ${line.occurrence}`}
                className={line.overdue > 0 ? 'cn-row-problem' : undefined}
              >
                <th role="rowheader" scope="row">
                  {name}
                </th>
                <td role="cell">
                  <Label>Hạn</Label>
                  {line.due ? formatDate(line.due) : <span className="cn-quiet">không có ngày</span>}
                </td>
                <td role="cell" className="cn-end">
                  <Label>Tổng số</Label>
                  <Link to={listOf(line)} aria-label={`${name}: tổng số ${line.total}`}>
                    {formatNumber(line.total)}
                  </Link>
                </td>
                {COLUMNS.map(({ standing, title }) => {
                  const count = COUNT[standing](line);
                  return (
                    <td key={standing} role="cell" className="cn-end">
                      <Label>{title}</Label>
                      {count === 0 ? (
                        <span className="cn-quiet">0</span>
                      ) : (
                        <Link to={listOf(line, standing)} aria-label={`${name}: ${title.toLowerCase()} ${count}`}>
                          {formatNumber(count)}
                        </Link>
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Label({ children }: { children: string }) {
  return (
    <span className="cn-cell-label" aria-hidden>
      {children}
    </span>
  );
}
