import { Link } from 'react-router';
import { useSession } from '../../app/session';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { StatePage } from '../../components/state-page';
import { StateTag } from '../../components/state-tag';
import { formatDate } from '../../format/date';
import { periodPath } from './labels';
import { OpenPeriod } from './open-period';
import { DraftsSection } from '../plans/drafts-section';
import { PlansSection } from '../plans/plans-section';
import { usePeriods } from './use-periods';
import './periods.css';

/** The plans that run or have run here, one card for each period. */
export function PeriodsPage() {
  const periods = usePeriods();
  const { position } = useSession();
  const opens = position.role === 'programme-administrator';
  return (
    <>
      <PageHeader title="Kế hoạch" extra={opens && <OpenPeriod />} />
      <div className="cn-stack">
        <Loaded query={periods} headed>
          {(found) =>
            found.length === 0 ? (
              <StatePage
                kind="empty"
                headingLevel={2}
                title="Chưa có kỳ đánh giá nào được mở"
                text={
                  opens
                    ? 'Bấm “Mở kỳ đánh giá” để bắt đầu theo một kế hoạch đã công bố.'
                    : 'Quản trị chương trình mở kỳ đánh giá theo kế hoạch đã công bố; khi đó kỳ sẽ hiện ở đây.'
                }
              />
            ) : (
              <ul className="cn-plain-list cn-stack">
                {found.map((period) => (
                  <li key={period.id} className="cn-card cn-period-card">
                    <div className="cn-row">
                      <h2>
                        <Link to={periodPath(period.id)}>{period.label}</Link>
                      </h2>
                      <StateTag state={{ code: period.state, label: period.stateLabel }} />
                    </div>
                    <p className="cn-quiet">
                      Kỳ đánh giá từ {formatDate(period.from)} đến {formatDate(period.to)}, theo bản{' '}
                      {period.planRevision} của kế hoạch
                    </p>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
        {opens && <DraftsSection />}
        <PlansSection />
      </div>
    </>
  );
}
