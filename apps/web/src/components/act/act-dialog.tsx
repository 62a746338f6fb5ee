import { Input } from 'antd';
import { useId, useState } from 'react';
import { asProblem } from '../../api/problem';
import type { Act } from '../../api/types';
import { Dialog } from '../dialog';
import { errorsAt, FieldError } from '../field-error';
import { ProblemAlert } from '../problem-alert';
import type { ActForm, ActValues } from './act-call';

export interface ActDialogProps {
  act: Act;
  form: ActForm | undefined;
  sending: boolean;
  problem: unknown;
  onSend: (answers: { reason: string | undefined; password: string | undefined; values: ActValues }) => void;
  onCancel: () => void;
  onReload: () => void;
}

/** Before a serious act: what will happen and who will be told, and what the act asks for. The button names the act. */
export function ActDialog({ act, form, sending, problem, onSend, onCancel, onReload }: ActDialogProps) {
  const [reason, setReason] = useState('');
  const [password, setPassword] = useState('');
  const [values, setValues] = useState<ActValues>(form?.initial ?? {});
  const [tried, setTried] = useState(false);
  const id = useId();
  const errors = errorsAt(problem);
  const { status, worthRepeating } = asProblem(problem);
  // decided on an old page, or refused by the rules: the same again would be refused again
  const conflict = problem != null && status === 409;

  const reasonMissing = act.needsReason && reason.trim() === '';
  const passwordMissing = act.reauthenticate && password === '';
  const formMissing = form?.missing?.(values) ?? null;

  const send = () => {
    setTried(true);
    if (conflict || reasonMissing || passwordMissing || formMissing) return;
    onSend({
      reason: act.needsReason ? reason.trim() : undefined,
      password: act.reauthenticate ? password : undefined,
      values,
    });
  };

  return (
    <Dialog
      title={act.label}
      okText={problem != null && worthRepeating ? `Thử lại: ${act.label}` : act.label}
      okDisabled={conflict}
      sending={sending}
      onOk={send}
      onClose={onCancel}
    >
      <form
        className="cn-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {form?.confirm && <p>{form.confirm}</p>}
        {form?.render?.({ values, set: (name, value) => setValues((now) => ({ ...now, [name]: value })), errors })}
        {act.needsReason && (
          <div>
            <label className="cn-label" htmlFor={`${id}-reason`}>
              Lý do (bắt buộc)
            </label>
            <Input.TextArea
              id={`${id}-reason`}
              autoSize={{ minRows: 3, maxRows: 10 }}
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              aria-required
              aria-invalid={tried && reasonMissing}
              aria-describedby={`${id}-reason-error`}
              status={tried && reasonMissing ? 'error' : undefined}
            />
            <FieldError id={`${id}-reason-error`}>
              {tried && reasonMissing ? 'Xin ghi rõ lý do' : errors.at('/reason')}
            </FieldError>
          </div>
        )}
        {act.reauthenticate && (
          <div>
            <label className="cn-label" htmlFor={`${id}-password`}>
              Mật khẩu, để xác nhận đúng người
            </label>
            <Input.Password
              id={`${id}-password`}
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
              aria-required
              aria-invalid={tried && passwordMissing}
              aria-describedby={`${id}-password-error`}
              status={tried && passwordMissing ? 'error' : undefined}
            />
            <FieldError id={`${id}-password-error`}>
              {tried && passwordMissing ? 'Xin nhập mật khẩu' : errors.at('/password')}
            </FieldError>
          </div>
        )}
        {tried && <FieldError id={`${id}-missing`}>{formMissing ?? undefined}</FieldError>}
        {problem != null && !sending && (
          <ProblemAlert
            problem={problem}
            onReload={onReload}
            shownAtFields={['/reason', '/password', ...(form?.pointers ?? [])]}
          />
        )}
        {/* Enter in a one-line field sends, as in any form */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}
