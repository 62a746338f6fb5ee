import { Link, useParams } from 'react-router';
import { JOBS } from '../../app/menu';
import { useSession } from '../../app/session';
import { InboxTabs } from '../../components/list/inbox-tabs';
import { useListParams } from '../../components/list/use-list-params';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { formatPaperNumber } from '../../format/paper-number';
import { NotFoundPage } from '../../pages/not-found-page';
import { periodPath } from '../periods/labels';
import { usePeriods } from '../periods/use-periods';
import { differencesPath } from '../revisions/revision-paths';
import { CalendarSection } from './calendar-section';
import { DiagramSection } from './diagram-section';
import { OpenDraft } from './open-draft';
import { PlanContent } from './plan-content';
import { PlanStatus } from './plan-status';
import { PLAN_TABS } from './plan-tabs';
import type { PlanSource } from './plan-source';
import { TargetsOfPeriod } from './targets-of-period';
import { usePlans } from './use-plans';
import './plans.css';

const PARAMS = { muc: 'noi-dung' };

/** One published revision of a plan, whether a period runs under it or not. */
export function PlanRevisionPage() {
  const { plan = '', revision = '' } = useParams();
  const [{ muc }] = useListParams(PARAMS);
  const { position } = useSession();
  const plans = usePlans();
  const periods = usePeriods();
  return (
    <Loaded query={plans}>
      {(all) => {
        const line = all.find((one) => one.plan === plan && String(one.revision) === revision);
        if (!line) return <NotFoundPage />;
        const source: PlanSource = { kind: 'revision', plan: line.plan, revision: line.revision };
        const under = (periods.data ?? []).filter((one) => one.plan === plan && one.planRevision === line.revision);
        // a revision follows the newest one alone
        const newest = all.every((one) => one.plan !== plan || one.revision <= line.revision);
        const continues = newest && position.role === 'programme-administrator';
        return (
          <>
            <PageHeader
              title={line.label}
              code={line.symbol ? formatPaperNumber(line.symbol) : undefined}
              back={{ to: JOBS.plans.path, label: JOBS.plans.label }}
              tags={<PlanStatus status={line.status} />}
              line={
                <>
                  {under.length > 0 && (
                    <p>
                      Kỳ đánh giá theo bản này:{' '}
                      {under.map(({ id, code }) => (
                        <Link key={id} to={periodPath(id)}>
                          kỳ {code}
                        </Link>
                      ))}
                    </p>
                  )}
                  {line.revision > 1 && (
                    <p className="cn-no-print">
                      <Link to={differencesPath(line.plan, line.revision)}>Khác bản trước ở những điểm nào</Link>
                    </p>
                  )}
                </>
              }
              extra={continues && <OpenDraft plan={line.plan} revision={line.revision} />}
            />
            <InboxTabs tabs={PLAN_TABS} param="muc" label="Nội dung của kế hoạch" />
            {muc === 'noi-dung' && (
              <div className="cn-stack">
                {under.map(({ id }) => (
                  <TargetsOfPeriod key={id} periodId={id} />
                ))}
                <PlanContent source={source} />
              </div>
            )}
            {muc === 'lich' && <CalendarSection source={source} />}
            {muc === 'so-do' && <DiagramSection source={source} />}
          </>
        );
      }}
    </Loaded>
  );
}
