import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Link, useSearchParams } from 'react-router';
import { capital } from '../../format/capital';
import { tabNamed, useSheet } from './appraisal-query';

/** Next and previous of the list that one came from. */
export function Neighbours({ periodId, id }: { periodId: string; id: string }) {
  const [search] = useSearchParams();
  const sheet = useSheet(periodId, tabNamed(search.get('loc')));
  const items = sheet.data?.items ?? [];
  const at = items.findIndex(({ dossierId }) => dossierId === id);
  const before = items[at - 1];
  const after = items[at + 1];
  if (at < 0) return null;
  const to = (dossierId: string) => ({ pathname: `/tham-dinh/${dossierId}`, search: search.toString() });
  return (
    <nav aria-label="Hồ sơ trước, sau trong danh sách" className="cn-row">
      <span className="cn-quiet cn-small">
        {at + 1}/{items.length}
      </span>
      {before && (
        <Link to={to(before.dossierId)}>
          <LeftOutlined aria-hidden /> {capital(before.unit)}
        </Link>
      )}
      {after && (
        <Link to={to(after.dossierId)}>
          {capital(after.unit)} <RightOutlined aria-hidden />
        </Link>
      )}
    </nav>
  );
}
