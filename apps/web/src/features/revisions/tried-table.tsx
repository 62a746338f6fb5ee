import type { Schemas } from '@app/api-client';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import '../../components/list/data-list.css';
import { Tag } from '../../components/tag';
import type { Tone } from '../../components/tone';
import { capital } from '../../format/capital';

type Line = Schemas['TriedLine'];

const OUTCOMES: Record<Line['outcome'], readonly [words: string, tone: Tone]> = {
  unchanged: ['Không thay đổi', 'neutral'],
  changes: ['Đổi kết quả', 'act'],
  undetermined: ['Chưa đủ căn cứ', 'near'],
  impossible: ['Không chuyển được', 'problem'],
};

const COLUMNS = ['Địa bàn', 'Kết quả chạy thử', 'Vì sao', 'Trạng thái hồ sơ'] as const;
const ROW_TONES: Partial<Record<Line['outcome'], string>> = {
  impossible: 'cn-row-problem',
  undetermined: 'cn-row-near',
};

/** One row per dossier: what would come of it, of which criterion, and why. On a phone each is a card, as in every list. */
export function TriedTable({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return <p>Không có hồ sơ nào thay đổi.</p>;
  return (
    <div className="cn-list">
      {/* on a phone the rows become blocks, and blocks lose their meaning as a table: the roles give it back */}
      <table role="table" aria-label="Kết quả chạy thử từng hồ sơ">
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map((title) => (
              <th key={title} role="columnheader" scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lines.map((line) => (
            <tr role="row" key={line.dossierId} className={ROW_TONES[line.outcome]}>
              <th role="rowheader" scope="row">
                <Link to={`/ho-so/${line.dossierId}`}>{capital(line.unitName)}</Link>
              </th>
              <Cell title={COLUMNS[1]}>
                <Tag tone={OUTCOMES[line.outcome][1]}>{OUTCOMES[line.outcome][0]}</Tag>
              </Cell>
              <Cell title={COLUMNS[2]}>
                <Why line={line} />
              </Cell>
              <Cell title={COLUMNS[3]}>
                {line.stateLabel}, bản {line.revision}
              </Cell>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ title, children }: { title: string; children: ReactNode }) {
  return (
    <td role="cell">
      <span className="cn-cell-label" aria-hidden>
        {title}
      </span>
      <div className="cn-cell cn-tried-cell">{children}</div>
    </td>
  );
}

function Why({ line: { criteria, assumed, reasons } }: { line: Line }) {
  return (
    <>
      {reasons.map(({ code, text }) => (
        <p key={code + text}>{text}</p>
      ))}
      {criteria.map((one) => (
        <div key={one.id}>
          <p>
            <strong>{one.id}</strong>: {one.move}
          </p>
          {one.why && <p className="cn-small">Theo bản cũ: {one.why}</p>}
          {one.whyThen && <p className="cn-small">Theo bản mới: {one.whyThen}</p>}
          {one.missing.length > 0 && <p className="cn-small">Thiếu số liệu: {one.missing.join('; ')}.</p>}
        </div>
      ))}
      {assumed.length > 0 && (
        <p className="cn-quiet cn-small">Số tạm dùng, cấp xã xác nhận lại: {assumed.join('; ')}.</p>
      )}
    </>
  );
}
