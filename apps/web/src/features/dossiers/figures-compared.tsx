import { Sheet } from '../../components/sheet';
import { Tag } from '../../components/tag';
import { formatFigure } from '../../format/figure';
import type { FigureRow } from './dossier-query';
import { STAGE_WORDS } from './stage-words';

const STAGES = ['review', 'registered', 'stated', 'confirmed', 'compared', 'final'] as const;

/** Each figure as the offices counted it, stage beside stage; only stages that somebody has reached. */
export function FiguresCompared({ figures }: { figures: readonly FigureRow[] }) {
  const stages = STAGES.filter((stage) => figures.some((figure) => figure[stage] !== null));
  if (stages.length === 0 && !figures.some(({ hidden }) => hidden)) {
    return <p className="cn-quiet">Chưa có số liệu.</p>;
  }
  return (
    <Sheet label="Số liệu theo từng lần nhập">
      <thead>
        <tr>
          <th scope="col" className="cn-sheet-name">
            Số liệu
          </th>
          {stages.map((stage) => (
            <th key={stage} scope="col" className="cn-end">
              {STAGE_WORDS[stage]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.indicator}>
            <th scope="row" className="cn-sheet-name">
              {figure.label}
              {figure.unit && <span className="cn-quiet"> ({figure.unit})</span>}{' '}
              {figure.differs && <Tag tone="near">lệch số liệu</Tag>}
            </th>
            {figure.hidden ? (
              <td colSpan={Math.max(stages.length, 1)} className="cn-quiet">
                Số liệu của Công an, không hiển thị với chức danh đang dùng
              </td>
            ) : (
              stages.map((stage) => {
                const entered = figure[stage];
                return (
                  <td
                    key={stage}
                    className="cn-end"
                    title={entered ? `${entered.by}, ${entered.officeName}` : undefined}
                  >
                    {entered ? formatFigure(entered.value) : <span className="cn-quiet">chưa có</span>}
                    {entered?.note && <span className="cn-quiet cn-small cn-figure-note">{entered.note}</span>}
                  </td>
                );
              })
            )}
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
}
