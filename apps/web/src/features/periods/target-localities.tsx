import type { Schemas } from '@app/api-client';
import { Sheet } from '../../components/sheet';
import { Tag } from '../../components/tag';
import { formatNumber, formatShare } from '../../format/number';

/** A target by locality, row by row; a row may do what the table asks and still be below what is asked of all. */
export function TargetLocalities({ rows }: { rows: readonly Schemas['TargetLocality'][] }) {
  const below = rows.filter(({ belowGeneral }) => belowGeneral).length;
  return (
    <>
      <Sheet label="Chỉ tiêu từng địa phương">
        <thead>
          <tr>
            <th scope="col" className="cn-sheet-name">
              Địa phương
            </th>
            <th scope="col" className="cn-end">
              Số địa bàn
            </th>
            <th scope="col" className="cn-end">
              Cần
            </th>
            <th scope="col" className="cn-end">
              Đã có
            </th>
            <th scope="col">Kết quả</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unit, name, of, required, actual, met, belowGeneral }) => (
            <tr key={unit}>
              <th scope="row" className="cn-sheet-name">
                {name}
              </th>
              <td className="cn-end">{formatNumber(of)}</td>
              <td className="cn-end">{formatNumber(required)}</td>
              <td className="cn-end">
                {formatNumber(actual)} {of > 0 && <span className="cn-quiet">({formatShare(actual, of)})</span>}
              </td>
              <td>
                {met ? <Tag tone="met">đạt</Tag> : <Tag tone="near">chưa đạt</Tag>}{' '}
                {belowGeneral && <Tag tone="near">dưới chỉ tiêu chung</Tag>}
              </td>
            </tr>
          ))}
        </tbody>
      </Sheet>
      {below > 0 && (
        <p className="cn-quiet cn-small">
          {formatNumber(below)} địa phương đạt số được giao trong bảng nhưng còn dưới mức chỉ tiêu chung.
        </p>
      )}
    </>
  );
}
