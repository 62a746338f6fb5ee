import { BellOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { useUnread } from './use-notifications';
import './notifications.css';

export const NOTIFICATIONS_PATH = '/thong-bao';

const MOST = 99;

/** In the bar at the top of every page: how much has been told and not read. */
export function Bell() {
  const { data: unread = 0 } = useUnread();
  return (
    <Link
      to={NOTIFICATIONS_PATH}
      className="cn-bell"
      aria-label={unread > 0 ? `Thông báo, ${unread} chưa đọc` : 'Thông báo'}
    >
      <BellOutlined aria-hidden />
      {unread > 0 && (
        <span className="cn-bell-count" aria-hidden>
          {unread > MOST ? `${MOST}+` : unread}
        </span>
      )}
    </Link>
  );
}
