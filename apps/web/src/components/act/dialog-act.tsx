import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Act } from '../../api/types';
import type { ActCall, ActForm } from './act-call';
import { ActDialog } from './act-dialog';
import { useAct } from './use-act';

export interface DialogActProps {
  /** names the button and the dialog */
  label: string;
  form: ActForm;
  /** of what is changed, for If-Match; absent where there is none */
  version?: number;
  needsReason?: boolean;
  /** signing, voting, publishing: the password is asked again */
  reauthenticate?: boolean;
  send: (call: ActCall) => Promise<unknown>;
  /** after it was done: fetch again, go on */
  onDone: () => void;
  /** fetches again what may have changed, after a 409 */
  onReload?: () => void;
  type?: 'primary' | 'default';
  size?: 'small' | 'middle' | 'large';
  block?: boolean;
  disabled?: boolean;
  icon?: ReactNode;
}

/** A button for an act that stands in no subject's table: it says what will happen, asks what it needs, and is safe to press twice. */
export function DialogAct(props: DialogActProps) {
  const { label, form, version = 0, needsReason = false, reauthenticate = false, send, onDone, onReload } = props;
  const [open, setOpen] = useState(false);
  const act = useAct(
    async (call) => {
      await send(call);
      return '';
    },
    () => {
      setOpen(false);
      onDone();
    },
  );
  const asAct: Act = { act: label, label, allowed: true, reasons: [], needsReason, reauthenticate };
  return (
    <>
      <Button
        type={props.type}
        size={props.size}
        block={props.block}
        disabled={props.disabled}
        icon={props.icon}
        onClick={() => {
          act.reset();
          setOpen(true);
        }}
      >
        {label}
      </Button>
      {open && (
        <ActDialog
          act={asAct}
          form={form}
          sending={act.isPending}
          problem={act.error}
          onReload={() => {
            act.reset();
            onReload?.();
          }}
          onCancel={() => setOpen(false)}
          onSend={(answers) => act.mutate({ act: label, version, ...answers })}
        />
      )}
    </>
  );
}
