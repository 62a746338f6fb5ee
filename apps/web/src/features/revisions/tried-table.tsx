import type { Schemas } from '@app/api-client';
import { Link } from 'react-router';
import { Sheet } from '../../components/sheet';
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

/** One row per dossier: what would come of it, of which criterion, and why. */
export function TriedTable({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return <p>Không có hồ sơ nào thay đổi.</p>;
  return (
    <Sheet label="Kết quả chạy thử từng hồ sơ" tall>
      <thead>
        <tr>
          <th scope="col" className="cn-sheet-name">
            Địa bàn
          </th>
          <th scope="col">Kết quả chạy thử</th>
          <th scope="col">Vì sao</th>
          <th scope="col">Trạng thái hồ sơ</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.dossierId} className={line.outcome === 'impossible' ? 'cn-row-problem' : undefined}>
            <th scope="row" className="cn-sheet-name">
              <Link to={`/ho-so/${line.dossierId}`}>{capital(line.unitName)}</Link>
            </th>
            <td>
              <Tag tone={OUTCOMES[line.outcome][1]}>{OUTCOMES[line.outcome][0]}</Tag>
            </td>
            <td className="cn-tried-why">
              <Why line={line} />
            </td>
            <td>
              {line.stateLabel}, bản {line.revision}
            </td>
          </tr>
        ))}
      </tbody>
    </Sheet>
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
