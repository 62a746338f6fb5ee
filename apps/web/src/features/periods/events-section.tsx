import type { Schemas } from '@app/api-client';
import { Link } from 'react-router';
import { actHeaders } from '../../api/act-headers';
import { api } from '../../api/client';
import type { LegalDate } from '../../api/types';
import { DialogAct } from '../../components/act/dialog-act';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { formatDate } from '../../format/date';
import { documentPath } from '../documents/labels';
import { whoAndWhen } from './event-words';
import { correctEventForm, toldEvent } from './tell-event-form';

type Page = Schemas['PeriodPage'];
type Event = Schemas['PeriodEventView'];

export interface EventsSectionProps {
  period: Page;
  today: LegalDate | undefined;
  onReload: () => void;
}

/** The events that the plan waits for: what was told of each, by whom, and what was corrected. */
export function EventsSection({ period, today, onReload }: EventsSectionProps) {
  const { events, subject } = period;
  const mayCorrect = subject.acts.some(({ act, allowed }) => act === CORRECT && allowed);
  return (
    <Section title="Sự kiện của kế hoạch">
      {events.length === 0 && <p className="cn-quiet">Kế hoạch không chờ sự kiện nào.</p>}
      <ul className="cn-plain-list cn-events">
        {events.map((event) => (
          <li key={event.event}>
            <Told event={event} />
            {mayCorrect && event.mayCorrect && (
              <div>
                <DialogAct
                  label="Đính chính"
                  size="small"
                  needsReason
                  version={subject.version}
                  form={correctEventForm(event, today)}
                  send={(call) =>
                    api.POST('/api/periods/{id}/events/corrections', {
                      params: { path: { id: subject.id } },
                      headers: actHeaders(call),
                      body: { ...toldEvent(call.values), reason: call.reason ?? '' },
                    })
                  }
                  onDone={onReload}
                  onReload={onReload}
                />
              </div>
            )}
            <Corrected entries={event.entries} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Beside the event and not among the acts of the page: it is about one entry. */
export const CORRECT = 'correct-event';

function Told({ event }: { event: Event }) {
  const [now] = event.entries;
  return (
    <>
      {event.label}:{' '}
      {event.on ? (
        <Tag tone="met">{formatDate(event.on)}</Tag>
      ) : (
        <span className="cn-quiet">
          chưa diễn ra
          {event.stated && `; kế hoạch ghi ngày ${formatDate(event.stated)}`}
          {event.toldBy && `; ${event.toldBy} ghi nhận khi có văn bản`}
        </span>
      )}
      {event.paper && <span className="cn-quiet"> (văn bản {event.paper})</span>}
      {event.documentId && (
        <>
          {' '}
          <Link to={documentPath(event.documentId)}>Xem văn bản</Link>
        </>
      )}
      {now && event.documentId === null && <div className="cn-quiet cn-small">{whoAndWhen(now)}</div>}
      {now?.reason && <div className="cn-quiet cn-small">Đính chính vì: {now.reason}</div>}
    </>
  );
}

/** What was told before and does not hold: it stays readable. */
function Corrected({ entries: [, ...before] }: { entries: Event['entries'] }) {
  if (before.length === 0) return null;
  return (
    <details>
      <summary>Đã đính chính {before.length} lần</summary>
      <ul>
        {before.map((entry) => (
          <li key={entry.at} className="cn-quiet">
            Trước ghi: ngày {formatDate(entry.on)}
            {entry.paper && ` (văn bản ${entry.paper})`}; {whoAndWhen(entry)}
            {entry.reason && `; đính chính vì: ${entry.reason}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
