import { Sheet } from '../../components/sheet';
import { formatFigure, type FigureValue } from '../../format/figure';
import type { Confirmation } from './final-confirmation-acts';

/** The appraised count beside that of the last day, for those who do not enter it. */
export function FinalFigures({ figures }: { figures: Confirmation['figures'] }) {
  const shown = (value: FigureValue | null) =>
    value === null ? <span className="cn-quiet">chưa có</span> : formatFigure(value);
  return (
    <Sheet label="Số liệu cuối kỳ">
      <thead>
        <tr>
          <th scope="col" className="cn-sheet-name">
            Số liệu
          </th>
          <th scope="col" className="cn-end">
            Đã thẩm định
          </th>
          <th scope="col" className="cn-end">
            Cuối kỳ
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ indicator, label, confirmed, final }) => (
          <tr key={indicator}>
            <th scope="row" className="cn-sheet-name">
              {label}
            </th>
            <td className="cn-end">{shown(confirmed)}</td>
            <td className="cn-end">{shown(final)}</td>
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
}
