import { LockOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Act, Subject } from '../../api/types';
import { Notice } from '../notice';
import { ProblemAlert } from '../problem-alert';
import type { ActCall, ActForm } from './act-call';
import { ActDialog } from './act-dialog';
import { useAct } from './use-act';
import './act-panel.css';

export interface ActPanelProps {
  subject: Pick<Subject, 'version' | 'acts' | 'turns'>;
  /** sends the act and answers with what happens next and by when, as a sentence; it also refreshes the page's data */
  perform: (call: ActCall) => Promise<string>;
  /** fetches the subject again, after a 409 */
  onReload: () => void;
  /** acts that ask more than a reason, by act */
  forms?: Partial<Record<string, ActForm>>;
  /** acts that are worked out on a page of their own, by act: the button leads there */
  elsewhere?: Partial<Record<string, string>>;
  /** the act the page is for; the others stand back. Default: the first that is possible */
  primary?: string;
  /** ways out of the procedure: they stand below everything else, and what cannot be done yet is not below them */
  leaves?: ReadonlySet<string>;
  title?: string;
}

const NO_WAY_OUT: ReadonlySet<string> = new Set();

/** My possible acts; an act that is not possible yet says why, in the words of the rules that would refuse it. */
export function ActPanel({
  subject,
  perform,
  onReload,
  forms = {},
  elsewhere = {},
  primary,
  leaves = NO_WAY_OUT,
  title = 'Việc ông/bà có thể làm',
}: ActPanelProps) {
  const [open, setOpen] = useState<Act | null>(null);
  const [done, setDone] = useState<{ label: string; next: string } | null>(null);
  const [lastAct, setLastAct] = useState<Act | null>(null);
  const result = useRef<HTMLDivElement>(null);
  const pressed = useRef<HTMLElement | null>(null);
  const id = useId();
  const navigate = useNavigate();

  const act = useAct(perform, (intent, next) => {
    // by now the page may be fresh, and the act no longer among those of the subject
    setDone({ label: lastAct?.label ?? intent.act, next });
    setOpen(null);
  });

  // the pressed button is often gone afterwards; whoever works by keyboard must not be thrown back to the top of the page
  useEffect(() => {
    if (done) result.current?.focus();
  }, [done]);

  const begin = (chosen: Act) => {
    setDone(null);
    act.reset();
    setLastAct(chosen);
    if (chosen.needsReason || chosen.reauthenticate || forms[chosen.act]) setOpen(chosen);
    else send(chosen);
  };
  // the button was disabled while the act was under way, so nobody else gives the focus back to it
  const close = () => {
    setOpen(null);
    act.reset();
    window.setTimeout(() => pressed.current?.focus());
  };
  const send = (chosen: Act) =>
    act.mutate({ act: chosen.act, reason: undefined, password: undefined, values: {}, version: subject.version });

  const possible = subject.acts.filter((one) => one.allowed);
  const notYet = subject.acts.filter((one) => !one.allowed);
  const main = primary ?? possible[0]?.act;
  // fetched again after a conflict, the page may not offer the act any more
  const gone = open !== null && !act.isPending && !act.isError && !possible.some((one) => one.act === open.act);

  const button = (one: Act) => {
    const page = elsewhere[one.act];
    return page !== undefined ? (
      <Button
        key={one.act}
        block
        size="large"
        type={one.act === main ? 'primary' : 'default'}
        href={page}
        onClick={(event) => {
          event.preventDefault();
          void navigate(page);
        }}
      >
        {one.label}
      </Button>
    ) : (
      <Button
        key={one.act}
        block
        size="large"
        type={one.act === main ? 'primary' : 'default'}
        loading={act.isPending && act.variables.act === one.act}
        disabled={act.isPending && act.variables.act !== one.act}
        onClick={(event) => {
          pressed.current = event.currentTarget;
          begin(one);
        }}
      >
        {one.label}
      </Button>
    );
  };

  return (
    <section className="cn-acts" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div ref={result} tabIndex={-1} className="cn-acts-result">
        {done && (
          <Notice kind="met" title={`Đã thực hiện: ${done.label}`} live>
            <p>{done.next}</p>
          </Notice>
        )}
        {gone && (
          <Notice kind="near" title={`Không còn việc “${open.label}” ở đây`} live>
            <p>Người khác vừa xử lý; xin xem trạng thái ở đầu trang.</p>
          </Notice>
        )}
        {!open && act.isError && lastAct && (
          <ProblemAlert problem={act.error} onReload={onReload} onRetry={() => send(lastAct)} />
        )}
      </div>
      {subject.acts.length === 0 && (
        <p className="cn-quiet">
          Hiện không có việc nào ở đây dành cho chức danh đang dùng.
          {subject.turns.length > 0 && (
            <> Đang chờ {[...new Set(subject.turns.map((one) => one.officeName))].join(', ')}.</>
          )}
        </p>
      )}
      {possible.filter((one) => !leaves.has(one.act)).map(button)}
      {notYet.map((one) => (
        <div key={one.act} className="cn-act-off">
          <button type="button" aria-disabled="true" aria-describedby={`${id}-${one.act}`}>
            <LockOutlined aria-hidden /> {one.label}
          </button>
          <div id={`${id}-${one.act}`}>
            <p className="cn-small">Chưa làm được vì:</p>
            <ul className="cn-small">
              {one.reasons.map((reason) => (
                <li key={reason.code + reason.text}>{reason.text}</li>
              ))}
            </ul>
          </div>
        </div>
      ))}
      {possible.filter((one) => leaves.has(one.act)).map(button)}
      {open && !gone && (
        <ActDialog
          key={open.act}
          act={open}
          form={forms[open.act]}
          sending={act.isPending}
          problem={act.error}
          // the dialog stays, and so does what was typed in it
          onReload={() => {
            act.reset();
            onReload();
          }}
          onCancel={close}
          onSend={(answers) => act.mutate({ act: open.act, version: subject.version, ...answers })}
        />
      )}
    </section>
  );
}
