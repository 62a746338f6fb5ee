import { Button } from 'antd';
import { memo, useCallback, useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import { AutosaveIndicator } from '../../components/autosave/autosave-indicator';
import { useAutosave } from '../../components/autosave/use-autosave';
import { CriterionSign } from '../../components/criterion-verdict';
import { errorsAt } from '../../components/field-error';
import { capital } from '../../format/capital';
import { TRACK_WORDS, type Track } from '../dossiers/track';
import {
  draftOf,
  faultsByIndicator,
  isReviewed,
  judge,
  type ReviewColumn,
  type ReviewDraft,
  type ReviewEntry,
  type ReviewRow,
} from './review-draft';

export interface ReviewLineProps {
  row: ReviewRow;
  columns: readonly ReviewColumn[];
  tracks: readonly Track[];
  ordinal: number;
  hidden: boolean;
  readOnly: boolean;
  /** saves the unit's review; resolves with the new version */
  save: (row: ReviewRow, version: number, entry: ReviewEntry) => Promise<number>;
  /** fetches the table again, after somebody else has saved this row */
  reload: () => void;
}

/** One unit of the review table: saves itself once it is whole, and keeps what was typed wrong until it is right. */
export const ReviewLine = memo(function ReviewLine(props: ReviewLineProps) {
  const { row, columns, tracks, ordinal, hidden, readOnly, save, reload } = props;
  const [typed, setTyped] = useState<ReviewDraft | null>(null);
  const [sent, setSent] = useState<ReviewEntry['figures']>([]);
  const known = useRef(0);
  const put = useCallback(
    async (entry: ReviewEntry) => {
      setSent(entry.figures);
      known.current = await save(row, Math.max(row.version, known.current), entry);
    },
    [row, save],
  );
  const autosave = useAutosave<ReviewEntry>(put);
  const id = useId();

  const draft = typed ?? draftOf(row);
  const { errors, missing } = judge(draft, columns);
  const problem = autosave.state.kind === 'failed' ? autosave.state.problem : null;
  const faults: Record<string, string> = { ...faultsByIndicator(errorsAt(problem).at, sent), ...errors };

  const change = (next: ReviewDraft) => {
    setTyped(next);
    const { entry } = judge(next, columns);
    if (entry) autosave.change(entry);
  };

  return (
    <tr
      role="row"
      hidden={hidden}
      className={isReviewed(row) ? 'cn-review-done' : undefined}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) void autosave.flush();
      }}
    >
      <td role="cell" className="cn-end cn-review-ordinal">
        {ordinal}
      </td>
      <th role="rowheader" scope="row">
        <Link to={`/ho-so/${row.id}`} tabIndex={-1}>
          {capital(row.unitName)}
        </Link>
        <span className="cn-quiet cn-small cn-review-code">{row.unitCode}</span>
      </th>
      {columns.map(({ indicator, label }) => {
        const fault = faults[indicator];
        const errorId = `${id}-${indicator}`;
        return (
          <td role="cell" key={indicator} className={fault ? 'cn-review-wrong' : undefined}>
            <span className="cn-cell-label" aria-hidden>
              {label}
            </span>
            <span className="cn-cell">
              <input
                className="cn-review-input"
                data-col={indicator}
                inputMode="numeric"
                autoComplete="off"
                readOnly={readOnly}
                aria-label={`${label}, ${row.unitName}`}
                aria-invalid={fault ? true : undefined}
                aria-describedby={fault ? errorId : undefined}
                value={draft.figures[indicator] ?? ''}
                onFocus={(event) => event.target.select()}
                onChange={(event) =>
                  change({ ...draft, figures: { ...draft.figures, [indicator]: event.target.value } })
                }
              />
              {fault && (
                <span id={errorId} role="alert" className="cn-review-fault">
                  {fault}
                </span>
              )}
            </span>
          </td>
        );
      })}
      <td role="cell">
        <span className="cn-cell-label" aria-hidden>
          Đề xuất
        </span>
        <span className="cn-cell">
          <select
            className="cn-review-input cn-review-track"
            data-col="track"
            aria-label={`Đề xuất, ${row.unitName}`}
            disabled={readOnly}
            value={draft.track}
            onChange={(event) => change({ ...draft, track: event.target.value as ReviewDraft['track'] })}
          >
            {draft.track === '' && <option value="">Chưa chọn</option>}
            {tracks.map((track) => (
              <option key={track} value={track}>
                {TRACK_WORDS[track]}
              </option>
            ))}
            <option value="none">Không đề xuất</option>
          </select>
        </span>
      </td>
      <td role="cell" className="cn-review-verdict">
        <span className="cn-cell-label" aria-hidden>
          Tiêu chí
        </span>
        <span className="cn-cell">
          {row.criteria.map((criterion) => (
            <CriterionSign key={criterion.id} criterion={criterion} />
          ))}
        </span>
      </td>
      <td role="cell" className="cn-review-state">
        {typed !== null && missing > 0 ? (
          <span className="cn-quiet cn-small">Còn thiếu {missing} ô, chưa lưu</span>
        ) : (
          <AutosaveIndicator state={autosave.state} onRetry={() => void autosave.flush()} />
        )}
        {problem?.status === 409 && (
          <Button
            size="small"
            onClick={() => {
              setTyped(null);
              reload();
            }}
          >
            Bỏ phần vừa nhập, lấy bản mới
          </Button>
        )}
      </td>
    </tr>
  );
});
