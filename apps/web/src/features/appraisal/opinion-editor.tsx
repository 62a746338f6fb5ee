import { Radio } from 'antd';
import type { LegalDate } from '../../api/types';
import { DialogAct } from '../../components/act/dialog-act';
import { AutosaveIndicator } from '../../components/autosave/autosave-indicator';
import { VerdictTag } from '../../components/criterion-verdict';
import { VietnameseDateField } from '../../components/date/vietnamese-date-field';
import { errorsAt } from '../../components/field-error';
import { ProblemAlert } from '../../components/problem-alert';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import type { AppraisalLine, OwnTask } from './appraisal-query';
import { OVERALL_WORDS } from './appraisal-query';
import { paperHalf, type OpinionDraft, type Overall, type Verdict } from './opinion-draft';
import type { OpinionDrafting } from './use-opinion-draft';
import './opinion-editor.css';

const VERDICTS: readonly { value: Verdict; label: string }[] = [
  { value: 'met', label: 'Đạt' },
  { value: 'not-met', label: 'Chưa đạt' },
  { value: 'undetermined', label: 'Chưa đủ căn cứ đánh giá' },
];
const OVERALLS = Object.entries(OVERALL_WORDS).map(([value, label]) => ({ value, label }));

interface EditorProps {
  drafting: OpinionDrafting;
}

/** The verdict of the own office on one criterion, beside what the figures say. */
export function VerdictEditor({
  drafting: { draft, change, autosave },
  criterion,
}: EditorProps & { criterion: AppraisalLine['criteria'][number] }) {
  const { id, label, engine, explanation } = criterion;
  const own = draft.verdicts[id];
  const set = (next: { verdict: Verdict; reason: string }) =>
    change({ ...draft, verdicts: { ...draft.verdicts, [id]: next } });
  const differs = own !== undefined && own.verdict !== engine;
  const errors = errorsAt(autosave.state.kind === 'failed' ? autosave.state.problem : null);
  return (
    <section className="cn-stack" aria-label={`Kết luận tiêu chí ${id}`}>
      <div>
        <h2>Kết luận {id}</h2>
        <p className="cn-quiet">{label}</p>
        <p>
          Theo số liệu: <VerdictTag verdict={engine} />
        </p>
        {explanation && <p className="cn-quiet cn-small">{explanation}</p>}
      </div>
      <Radio.Group
        aria-label={`Kết luận của cơ quan về ${id}`}
        className="cn-verdict-choice"
        value={own?.verdict}
        onChange={({ target }) => set({ verdict: target.value as Verdict, reason: own?.reason ?? '' })}
      >
        {VERDICTS.map(({ value, label: words }) => (
          <Radio key={value} value={value}>
            {words}
          </Radio>
        ))}
      </Radio.Group>
      {own && (
        <TextField
          label={differs ? 'Lý do khác kết quả theo số liệu' : 'Lý do, nhận xét'}
          required={differs}
          rows={3}
          maxLength={2000}
          value={own.reason}
          error={errors.at(`/verdicts/${id}/reason`)}
          onChange={(reason) => set({ ...own, reason })}
        />
      )}
    </section>
  );
}

/** What the office says of the dossier as a whole, and what it was asked to comment on. */
export function WholeEditor({
  drafting: { draft, change },
  task,
  police,
  today,
}: EditorProps & { task: OwnTask; police: boolean; today: LegalDate | undefined }) {
  const setPaper = (paper: Partial<OpinionDraft['paper']>) => change({ ...draft, paper: { ...draft.paper, ...paper } });
  return (
    <section className="cn-stack" aria-label="Ý kiến chung của cơ quan">
      <h2>Ý kiến của cơ quan</h2>
      {task.subjects.map((subject) => (
        <TextField
          key={subject}
          label={`Về ${subject.charAt(0).toLocaleLowerCase('vi')}${subject.slice(1)}`}
          required
          rows={3}
          maxLength={5000}
          value={draft.comments[subject] ?? ''}
          onChange={(text) => change({ ...draft, comments: { ...draft.comments, [subject]: text } })}
        />
      ))}
      <SelectField
        label="Ý kiến chung"
        required
        none="Chưa chọn"
        value={draft.overall}
        options={OVERALLS}
        onChange={(overall) => change({ ...draft, overall: overall as Overall | '' })}
      />
      <TextField
        label={task.part === 'supervises' ? 'Nội dung giám sát, kiến nghị' : 'Nhận xét, kiến nghị'}
        rows={3}
        maxLength={5000}
        value={draft.note}
        onChange={(note) => change({ ...draft, note })}
      />
      {police && (
        <TextField
          label="Nội dung riêng của ngành Công an"
          help="Chỉ cơ quan Công an đọc được"
          rows={2}
          maxLength={5000}
          value={draft.policeRemark}
          onChange={(policeRemark) => change({ ...draft, policeRemark })}
        />
      )}
      <details>
        <summary>Cơ quan đã gửi văn bản ý kiến riêng</summary>
        <div className="cn-stack">
          <TextField
            label="Số, ký hiệu"
            maxLength={60}
            value={draft.paper.number}
            onChange={(number) => setPaper({ number })}
          />
          <VietnameseDateField
            label="Ngày"
            value={draft.paper.date}
            today={today}
            max={today}
            onChange={(date) => setPaper({ date })}
          />
          <TextField
            label="Người ký"
            maxLength={200}
            value={draft.paper.signer}
            onChange={(signer) => setPaper({ signer })}
          />
          {paperHalf(draft) && <p className="cn-turn-near">Văn bản được lưu khi có đủ số, ngày và người ký.</p>}
        </div>
      </details>
    </section>
  );
}

interface PresentDraftProps extends EditorProps {
  task: OwnTask;
  onDone: () => void;
  /** a colleague has saved meanwhile: shows what they wrote, instead of what is typed here */
  onReload: () => void;
}

/** Saved or not, what is still missing, and the way to the head. */
export function PresentDraft({ drafting, task, onDone, onReload }: PresentDraftProps) {
  const { autosave, present } = drafting;
  const failed = autosave.state.kind === 'failed' ? autosave.state.problem : null;
  return (
    <div className="cn-stack">
      <AutosaveIndicator state={autosave.state} onRetry={() => void autosave.flush()} />
      {failed && <ProblemAlert problem={failed} onReload={onReload} />}
      {task.findings.length > 0 && (
        <div className="cn-act-off">
          <p className="cn-small">Chưa trình được vì:</p>
          <ul className="cn-small">
            {task.findings.map(({ pointer, detail }) => (
              <li key={pointer + detail}>{detail}</li>
            ))}
          </ul>
        </div>
      )}
      <DialogAct
        label="Trình lãnh đạo cơ quan"
        type="primary"
        block
        disabled={task.findings.length > 0}
        form={{
          confirm:
            'Dự thảo ý kiến được chuyển tới lãnh đạo cơ quan xem và duyệt; lãnh đạo được báo. Lãnh đạo có thể duyệt hoặc trả lại kèm lý do.',
        }}
        send={present}
        onDone={onDone}
        onReload={onReload}
      />
    </div>
  );
}
