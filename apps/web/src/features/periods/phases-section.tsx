import type { Schemas } from '@app/api-client';
import { Link } from 'react-router';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { formatDate } from '../../format/date';
import { obligationPath } from './labels';

type Page = Schemas['PeriodPage'];

/** What holds the present phase up, and who still owes what at each gate. */
export function PhasesSection({ period: { phases } }: { period: Page }) {
  const present = phases.find(({ state }) => state === 'now');
  const gates = phases.filter(({ state, owes }) => state !== 'future' && owes.length > 0);
  return (
    <>
      {present && present.blockedBy.length > 0 && (
        <Notice kind="near" title={`Chưa thể chuyển khỏi ${present.label}`}>
          <ul>
            {present.blockedBy.map((event) => (
              <li key={event.event}>
                Chờ: {event.label}
                {event.byOfficeName && <> ({event.byOfficeName})</>}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Section title="Ai còn nợ việc gì">
        {gates.length === 0 && <p className="cn-quiet">Giai đoạn này chưa có nhiệm vụ phải xong trước khi kết thúc.</p>}
        <div className="cn-stack">
          {gates.map((phase) => (
            <div key={phase.id}>
              <h3>{phase.label}</h3>
              {phase.owes.map((gate) => (
                <Gate key={gate.obligation} gate={gate} />
              ))}
            </div>
          ))}
        </div>
      </Section>
    </>
  );
}

function Gate({ gate: { label, owing } }: { gate: Schemas['OwedAtGate'] }) {
  if (owing.length === 0) {
    return (
      <p>
        {label}: <Tag tone="met">đã đủ</Tag>
      </p>
    );
  }
  const overdue = owing.filter(({ state }) => state === 'overdue').length;
  return (
    <details className="cn-gate">
      <summary>
        {label}: còn {owing.length} cơ quan, đơn vị
        {overdue > 0 && (
          <>
            {' '}
            <Tag tone="problem">{overdue} quá hạn</Tag>
          </>
        )}
      </summary>
      <ul>
        {owing.map((one) => (
          <li key={one.id}>
            <Link to={obligationPath(one.id)}>{one.officeName}</Link>
            {one.due && <span className="cn-quiet">, hạn {formatDate(one.due)}</span>}
            {one.state === 'overdue' && <strong className="cn-turn-overdue"> (quá hạn)</strong>}
            {one.state === 'returned' && <span> (trả lại để hoàn thiện)</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
