import type { Schemas } from '@app/api-client';
import { Link } from 'react-router';
import { JOBS } from '../../app/menu';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { formatDate } from '../../format/date';
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
                <Link to={`${JOBS.plans.path}/ban/${line.plan}/${line.revision}`}>{line.label}</Link>
                <span className="cn-quiet cn-small">
                  {line.symbol && `số ${line.symbol}, `}ngày {formatDate(line.date)}, bản {line.revision}
                </span>
                <Status status={line.status} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}

function Status({ status }: Pick<Schemas['PlanLine'], 'status'>) {
  if (status === 'ahead') return <Tag tone="neutral">chưa đến ngày áp dụng</Tag>;
  return status === 'current' ? <Tag tone="met">đang áp dụng</Tag> : <Tag tone="neutral">đã có bản mới hơn</Tag>;
}
