import { Modal } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';

export interface DialogProps {
  title: string;
  /** of the button that does what the title says */
  okText: string;
  okDisabled?: boolean;
  /** an answer is awaited: until then the dialog neither closes nor sends again */
  sending: boolean;
  /** done, and it shows what came of it: nothing is left to call off */
  answered?: boolean;
  /** CSS pixels, where there is room */
  width?: number;
  onOk: () => void;
  onClose: () => void;
  children: ReactNode;
}

/**
 * Asks before something is done. Stands open for as long as it is rendered. The cursor begins in the first field and goes back, at the
 * end, to the button that opened the dialog: whoever works by keyboard would otherwise begin again at the top of the page.
 */
export function Dialog({ sending, answered = false, width, ...props }: DialogProps) {
  const content = useRef<HTMLDivElement>(null);
  useReturnOfCursor();
  return (
    <Modal
      open
      {...(width === undefined ? {} : { width })}
      title={props.title}
      okText={props.okText}
      okButtonProps={{ loading: sending, disabled: props.okDisabled ?? false }}
      cancelText="Thôi"
      cancelButtonProps={{ disabled: sending, hidden: answered }}
      closable={{ closeIcon: undefined, 'aria-label': 'Đóng', disabled: sending }}
      mask={{ closable: false }}
      keyboard={!sending}
      afterOpenChange={(shown) => shown && focusFirstField(content.current)}
      onOk={props.onOk}
      onCancel={props.onClose}
    >
      <div ref={content}>{props.children}</div>
    </Modal>
  );
}

/** Whoever was quicker keeps the field they chose: a place, a day or a password would run on in another one. */
function focusFirstField(content: HTMLElement | null): void {
  if (!content || content.contains(document.activeElement)) return;
  content.querySelector<HTMLElement>('input:not([hidden]), select, textarea')?.focus();
}

/** What had the cursor at the first rendering has it again at the end, if it is still there. */
function useReturnOfCursor(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    },
    [opener],
  );
}
