import type { ReactNode } from 'react';
import { usePresentPeriod, type PeriodLine } from '../app/present-period';
import { Loaded } from './loaded';
import { StatePage } from './state-page';

/** A page about one period; says so where there is none yet. */
export function OfPeriod({ children }: { children: (period: PeriodLine) => ReactNode }) {
  return (
    <Loaded query={usePresentPeriod()}>
      {({ period }) =>
        period ? (
          children(period)
        ) : (
          <StatePage
            kind="empty"
            title="Chưa có kỳ đánh giá nào"
            text="Kỳ đánh giá được mở theo kế hoạch đã ban hành; khi mở, trang này có nội dung."
            home
          />
        )
      }
    </Loaded>
  );
}
