import { Link } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { formatDate } from '../../format/date';
import { revisionPath } from './plan-source';
import { PlanStatus } from './plan-status';
import { formatPaperNumber } from '../../format/paper-number';
import { usePlans } from './use-plans';

/** Published plans by revision, to be read whether or not a period runs under them. */
export function PlansSection() {
  const plans = usePlans();
  return (
    <Section title="Kế hoạch đã công bố">
      <Loaded query={plans} part>
        {(found) => (
          <ul className="cn-plain-list cn-stack">
            {found.map((line) => (
              <li key={`${line.plan} ${line.revision}`} className="cn-row">
                <Link to={revisionPath(line.plan, line.revision)}>{line.label}</Link>
                <span className="cn-quiet cn-small">
                  {line.symbol && `số ${formatPaperNumber(line.symbol)}, `}ngày {formatDate(line.date)}, bản{' '}
                  {line.revision}
                </span>
                <PlanStatus status={line.status} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}
