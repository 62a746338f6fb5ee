import { DisconnectOutlined } from '@ant-design/icons';
import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** The computer itself has lost its line; said at once, before anybody presses a button in vain. */
export function OfflineNotice() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className="cn-no-print">
      {!online && (
        <p className="cn-offline">
          <DisconnectOutlined aria-hidden /> Máy đang mất kết nối. Những gì đã nhập vẫn còn trên trang; chưa gửi được
          cho tới khi có mạng lại.
        </p>
      )}
    </div>
  );
}
