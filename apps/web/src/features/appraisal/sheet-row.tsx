import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { asProblem } from '../../api/problem';
import { VerdictTag } from '../../components/criterion-verdict';
import { StateTag } from '../../components/state-tag';
import { Tag } from '../../components/tag';
import { capital } from '../../format/capital';
import { formatFigure, type FigureValue } from '../../format/figure';
import { fetchAppraisal, shortName, STATUS_WORDS, type AppraisalLine } from './appraisal-query';

interface SheetRowProps {
  row: AppraisalLine;
  columns: AppraisalLine['figures'];
  search: string;
}

/** One dossier across the sheet. */
export function SheetRow({ row, columns, search }: SheetRowProps) {
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
                {shortName(row.agencies, member)}: {VERDICTS[verdict]}
              </span>
            ))}
          </span>
          {dissent && <Tag tone="near">khác ý kiến</Tag>}
        </td>
      ))}
      <td className="cn-sheet-agencies">
        {row.agencies.map(({ member, officeName, status }) => (
          <span key={member} title={officeName}>
            {shortName(row.agencies, member)}: {STATUS_WORDS[status]}
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

/** What the offices have counted, in the order in which it is written. */
export const compared = (values: Readonly<Record<string, FigureValue>>): FigureValue[] =>
  STAGES.flatMap((stage) => values[stage] ?? []);

function Compared({ figure }: { figure: AppraisalLine['figures'][number] }) {
  const { values, differs } = figure;
  const said = STAGES.map((stage) => (values[stage] === undefined ? '–' : formatFigure(values[stage])));
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
