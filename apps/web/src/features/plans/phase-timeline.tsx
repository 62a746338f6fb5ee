import { useClock } from '../../app/clock';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { Sheet } from '../../components/sheet';
import { Tag } from '../../components/tag';
import { formatDate } from '../../format/date';
import { usePlanCalendar, type PlanSource } from './plan-source';
import { timelineOf, type Span, type Timeline } from './timeline';

const STANDINGS = { past: 'đã qua', now: 'đang diễn ra', ahead: 'chưa tới' } as const;

/** The plan’s phases against the office’s day: drawn, and as a table for whoever does not see the drawing. */
export function PhaseTimeline({ source }: { source: PlanSource }) {
  const calendar = usePlanCalendar(source);
  const clock = useClock();
  const today = clock.data?.today;
  return (
    <Section title="Giai đoạn">
      <Loaded query={calendar} part>
        {({ days }) => {
          const timeline = today === undefined ? null : timelineOf(days, today);
          if (!timeline || today === undefined) return <p className="cn-quiet">Kế hoạch chưa có ngày cụ thể.</p>;
          return (
            <div className="cn-stack">
              <Drawing timeline={timeline} today={today} />
              <Table spans={timeline.spans} />
              {timeline.undated.length > 0 && (
                <p className="cn-quiet">Chưa có ngày: {[...new Set(timeline.undated)].join('; ')}.</p>
              )}
            </div>
          );
        }}
      </Loaded>
    </Section>
  );
}

const percent = (share: number): string => `${share * 100}%`;

/** Says nothing that the table does not say. */
function Drawing({ timeline, today }: { timeline: Timeline; today: string }) {
  return (
    <div className="cn-timeline" aria-hidden>
      {timeline.spans.map((span) => (
        <div key={span.key} className="cn-timeline-row">
          <span className="cn-timeline-label">{span.label}</span>
          <span className="cn-timeline-lane">
            <span
              className={`cn-timeline-bar cn-timeline-${span.standing} cn-timeline-of-${span.kind}`}
              style={{ left: percent(span.start), width: percent(span.length) }}
            />
            {timeline.today !== null && (
              <span className="cn-timeline-today" style={{ left: percent(timeline.today) }} />
            )}
          </span>
        </div>
      ))}
      <div className="cn-timeline-scale cn-small cn-quiet">
        <span>{formatDate(timeline.first)}</span>
        <span>{formatDate(timeline.last)}</span>
      </div>
      {timeline.today !== null && (
        <p className="cn-small cn-timeline-legend">
          <span className="cn-timeline-today-sign" /> Hôm nay, {formatDate(today)}
        </p>
      )}
    </div>
  );
}

function Table({ spans }: { spans: readonly Span[] }) {
  return (
    <Sheet label="Các giai đoạn và kỳ đánh giá">
      <thead>
        <tr>
          <th scope="col" className="cn-sheet-name">
            Giai đoạn
          </th>
          <th scope="col">Từ ngày</th>
          <th scope="col">Đến hết ngày</th>
          <th scope="col">Tình trạng</th>
        </tr>
      </thead>
      <tbody>
        {spans.map((span) => (
          <tr key={span.key}>
            <th scope="row" className="cn-sheet-name">
              {span.label}
            </th>
            <td>{formatDate(span.from)}</td>
            <td>{formatDate(span.to)}</td>
            <td>
              <Tag tone={span.standing === 'now' ? 'act' : 'neutral'} sign={span.standing === 'now' ? undefined : null}>
                {STANDINGS[span.standing]}
              </Tag>
            </td>
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
}
