import { Skeleton } from 'antd';

/** While a page or a part of it is fetched: its shape, and one word for those who cannot see shapes. */
export function PageSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <div className="cn-skeleton" role="status">
      <span className="cn-hidden">Đang tải…</span>
      <div aria-hidden>
        <Skeleton active paragraph={{ rows }} />
      </div>
    </div>
  );
}
