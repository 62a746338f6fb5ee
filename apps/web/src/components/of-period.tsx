import type { ReactNode } from 'react';
import { usePresentPeriod, type PeriodLine } from '../app/present-period';
import { Loaded } from './loaded';
import { StatePage } from './state-page';

export interface OfPeriodProps {
  /** below a page's header, which has the page's first-level heading */
  headed?: boolean;
  children: (period: PeriodLine) => ReactNode;
}

/** A page about one period; says so where there is none yet. */
export function OfPeriod({ headed, children }: OfPeriodProps) {
  return (
    <Loaded query={usePresentPeriod()} headed={headed}>
      {({ period }) =>
        period ? (
          children(period)
        ) : (
          <StatePage
            kind="empty"
            title="Chưa có kỳ đánh giá nào"
            text="Kỳ đánh giá được mở theo kế hoạch đã ban hành; khi mở, trang này có nội dung."
            home
            headed={headed}
          />
        )
      }
    </Loaded>
  );
}
