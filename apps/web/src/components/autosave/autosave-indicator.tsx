import { CheckOutlined, CloudUploadOutlined, EditOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { formatTime } from '../../format/date';
import type { SaveState } from './autosaver';
import './autosave-indicator.css';

export interface AutosaveIndicatorProps {
  state: SaveState;
  onRetry?: () => void;
}

/** Whether what I typed is safe: “đã lưu lúc 14:05”, “đang lưu…”, or why not. */
export function AutosaveIndicator({ state, onRetry }: AutosaveIndicatorProps) {
  const failed = state.kind === 'failed';
  return (
    <span className={failed ? 'cn-autosave cn-autosave-failed' : 'cn-autosave'}>
      {/* “đang lưu” at every letter would be noise in a screen reader: only its outcome is read out */}
      <span aria-live={failed || state.kind === 'clean' ? 'polite' : 'off'}>{words(state)}</span>
      {failed && state.problem.worthRepeating && onRetry && (
        <Button size="small" onClick={onRetry}>
          Thử lại
        </Button>
      )}
    </span>
  );
}

function words(state: SaveState): ReactNode {
  switch (state.kind) {
    case 'clean':
      return (
        state.savedAt && (
          <>
            <CheckOutlined aria-hidden /> Đã lưu lúc {formatTime(state.savedAt)}
          </>
        )
      );
    case 'waiting':
      return (
        <>
          <EditOutlined aria-hidden /> Chưa lưu
        </>
      );
    case 'saving':
      return (
        <>
          <CloudUploadOutlined aria-hidden /> Đang lưu…
        </>
      );
    case 'failed':
      return (
        <>
          <ExclamationCircleFilled aria-hidden /> Chưa lưu được: {state.problem.title}
        </>
      );
  }
}
