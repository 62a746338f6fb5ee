import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, body } from '../../api/client';
import { JOBS } from '../../app/menu';
import { formatNumber } from '../../format/number';
import './office-load.css';

const tile = (label: string, view: 'owing' | 'accepting', state: 'open' | 'overdue' | 'sent', tab: string) => ({
  label,
  filter: { view, state },
  to: `${JOBS.obligations.path}?nhom=${tab}&trangthai=${state}`,
});

const TILES = [
  tile('Cơ quan tôi quá hạn', 'owing', 'overdue', 'phai-gui'),
  tile('Cơ quan tôi chưa gửi', 'owing', 'open', 'phai-gui'),
  tile('Chờ cơ quan tôi tiếp nhận', 'accepting', 'sent', 'tiep-nhan'),
  tile('Đơn vị quá hạn gửi cho tôi', 'accepting', 'overdue', 'tiep-nhan'),
];

/** What a head looks at first: the load of the own office, and who is late towards it. Each number leads to the list behind it. */
export function OfficeLoad() {
  const counts = useQueries({
    queries: TILES.map(({ filter }) => ({
      queryKey: ['obligations', 'load', filter],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        body(api.GET('/api/obligations', { params: { query: { ...filter, limit: 1 } }, signal })),
    })),
  });
  return (
    <nav aria-label="Tình hình của cơ quan" className="cn-load">
      <ul className="cn-plain-list">
        {TILES.map(({ label, to }, index) => {
          const total = counts[index]?.data?.total;
          return (
            <li key={to}>
              <Link to={to}>
                <span className="cn-load-count">{total === undefined ? '…' : formatNumber(total)}</span>
                <span>{label}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
