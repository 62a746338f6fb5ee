import { Button } from 'antd';
import { AutosaveIndicator } from '../../components/autosave/autosave-indicator';
import { FigureInput } from '../../components/figure-input';
import { Notice } from '../../components/notice';
import { ProblemAlert } from '../../components/problem-alert';
import { formatInstant } from '../../format/date';
import { formatFigure, type FigureValue } from '../../format/figure';
import type { AnswerFigure } from './dossier-query';
import type { FigureDrafts } from './use-figure-saving';
import './figure-form.css';

export interface FigureFormProps {
  figures: readonly AnswerFigure[];
  drafts: FigureDrafts;
}

/** The figures of one part of the dossier: typed once, saved by themselves, begun from what the review counted. */
export function FigureForm({ figures, drafts }: FigureFormProps) {
  const { state } = drafts.autosave;
  const elsewhere = state.kind === 'failed' && !figures.some(({ indicator }) => drafts.error(indicator));
  return (
    <div className="cn-stack">
      {figures.map((figure) => (
        <OneFigure key={figure.indicator} figure={figure} drafts={drafts} />
      ))}
      {figures.some(({ editable }) => editable) && (
        <AutosaveIndicator state={state} onRetry={() => void drafts.autosave.flush()} />
      )}
      {elsewhere && <ProblemAlert problem={state.problem} onRetry={() => void drafts.autosave.flush()} />}
    </div>
  );
}

function OneFigure({ figure, drafts }: { figure: AnswerFigure; drafts: FigureDrafts }) {
  const { indicator, label, type, grades, unit, current, registered, suggestion, editable, hidden, given, needed } =
    figure;
  // while it is being registered the baseline is what is typed here, and nothing to compare with
  const baseline = registered !== null && registered.value !== current?.value ? registered : null;
  if (hidden) {
    return (
      <div>
        <p className="cn-label">{label}</p>
        <p className="cn-quiet">
          Công an cấp xã nhập; số liệu không hiển thị với chức danh đang dùng.{' '}
          {given ? 'Đã có số liệu.' : 'Chưa có số liệu.'}
        </p>
      </div>
    );
  }
  const value = drafts.value(indicator);
  return (
    <div>
      <FigureInput
        label={label}
        type={type}
        grades={grades}
        unit={unit ?? undefined}
        value={value}
        readOnly={!editable}
        required={editable && needed}
        error={drafts.error(indicator)}
        source={current ? `${current.by}, ${current.officeName}, ${formatInstant(current.at)}` : undefined}
        compare={baseline ? { label: 'Khi đăng ký', value: baseline.value } : undefined}
        onChange={(next) => drafts.change(indicator, next)}
      />
      {editable && value === null && suggestion !== null && (
        <p className="cn-figure-suggestion">
          <span className="cn-quiet">Số khi rà soát địa bàn: {formatFigure(suggestion)}</span>
          <Button
            size="small"
            aria-label={`Dùng số rà soát ${formatFigure(suggestion)} cho ${label}`}
            onClick={() => drafts.change(indicator, suggestion)}
          >
            Dùng số này
          </Button>
        </p>
      )}
      <FigureConflict indicator={indicator} drafts={drafts} />
    </div>
  );
}

/** Two people saved different numbers: both are shown, one is chosen. */
export function FigureConflict({ indicator, drafts }: { indicator: string; drafts: FigureDrafts }) {
  const conflict = drafts.conflict(indicator);
  if (!conflict) return null;
  const words = (value: FigureValue | null) => (value === null ? 'để trống' : formatFigure(value));
  return (
    <Notice
      kind="near"
      live
      title="Người khác vừa lưu một số khác"
      actions={
        <>
          <Button onClick={() => drafts.settle(indicator, 'mine')}>Giữ số của tôi</Button>
          <Button onClick={() => drafts.settle(indicator, 'theirs')}>Lấy số đã lưu</Button>
        </>
      }
    >
      <p>
        Số của ông/bà: {words(conflict.mine)}. Số đã lưu: {words(conflict.theirs)}.
      </p>
    </Notice>
  );
}
