import { Link, useParams } from 'react-router';
import { JOBS } from '../../app/menu';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { NotFoundPage } from '../../pages/not-found-page';
import { differencesPath } from '../revisions/revision-paths';
import { PlanContent } from './plan-content';
import { usePlans } from './use-plans';
import './periods.css';

/** One published revision of a plan, whether a period runs under it or not. */
export function PlanRevisionPage() {
  const { plan = '', revision = '' } = useParams();
  const plans = usePlans();
  return (
    <Loaded query={plans}>
      {(all) => {
        const line = all.find((one) => one.plan === plan && String(one.revision) === revision);
        if (!line) return <NotFoundPage />;
        return (
          <>
            <PageHeader title={line.label} back={{ to: JOBS.plans.path, label: JOBS.plans.label }} />
            {line.revision > 1 && (
              <p className="cn-no-print">
                <Link to={differencesPath(line.plan, line.revision)}>Khác bản trước ở những điểm nào</Link>
              </p>
            )}
            <PlanContent plan={line.plan} revision={line.revision} />
          </>
        );
      }}
    </Loaded>
  );
}
