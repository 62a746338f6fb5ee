import { CloseOutlined, ReloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { formatNumber, formatSize } from '../../format/number';

/** One chosen file on its way. */
export interface UploadItem {
  /** also its idempotency key, kept when it is sent again */
  key: string;
  file: File;
  state: 'refused' | 'sending' | 'failed' | 'sent';
  share: number;
  why?: string;
  repeatable?: boolean;
  stop: AbortController;
}

export interface UploadLineProps {
  item: UploadItem;
  onAgain: () => void;
  /** stops what is being sent, or takes the line away */
  onClose: () => void;
}

export function UploadLine({ item, onAgain, onClose }: UploadLineProps) {
  const { file, state, share, why, repeatable } = item;
  return (
    <li className={state === 'refused' || state === 'failed' ? 'cn-upload-bad' : undefined}>
      <div className="cn-upload-line">
        <span className="cn-upload-name">
          {file.name} <span className="cn-quiet cn-small">({formatSize(file.size)})</span>
        </span>
        {state === 'failed' && repeatable && (
          <Button size="small" icon={<ReloadOutlined aria-hidden />} onClick={onAgain}>
            Gửi lại
          </Button>
        )}
        <Button
          size="small"
          type="text"
          icon={<CloseOutlined aria-hidden />}
          aria-label={state === 'sending' ? `Dừng gửi ${file.name}` : `Bỏ dòng ${file.name}`}
          onClick={onClose}
        />
      </div>
      {state === 'sending' && (
        <progress aria-label={`Đang gửi ${file.name}`} max={1} value={share}>
          {formatNumber(share * 100)} %
        </progress>
      )}
      <p role={why ? 'alert' : 'status'} className="cn-small">
        {why ?? (state === 'sent' ? 'Đã gửi xong' : 'Đang gửi…')}
      </p>
    </li>
  );
}
