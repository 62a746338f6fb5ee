import type { Schemas } from '@app/api-client';
import { Link } from 'react-router';
import { Notice } from '../../components/notice';
import { formatDate } from '../../format/date';
import { usePlans } from '../plans/use-plans';
import { differencesPath, dryRunPath } from './revision-paths';

/** The newest revision of a plan whose day has come. */
export function useNewestRevision(plan: string | undefined): Schemas['PlanLine'] | undefined {
  const plans = usePlans();
  return plans.data?.find((line) => line.plan === plan && line.status === 'current');
}

/** Says on the period's page that its plan has been revised since, and leads to what that means. */
export function NewerRevision({ period }: { period: Schemas['PeriodPage'] }) {
  const newest = useNewestRevision(period.plan);
  if (!newest || newest.revision <= period.planRevision || period.subject.state.code === 'closed') return null;
  return (
    <Notice
      kind="act"
      title={`Kế hoạch có bản sửa đổi ${newest.revision}, ngày ${formatDate(newest.date)}`}
      actions={
        <>
          <Link to={differencesPath(period.plan, newest.revision)}>Khác bản trước ở những điểm nào</Link>
          {period.mayTry && (
            <Link to={dryRunPath(period.subject.id, newest.revision)}>Chạy thử trên các hồ sơ đang giải quyết</Link>
          )}
        </>
      }
    >
      <p>Kỳ này đang theo bản {period.planRevision}; hồ sơ giữ bản cũ cho đến khi được chuyển.</p>
    </Notice>
  );
}
