import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@app/api-client';
import { useListParams } from '../../components/list/use-list-params';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { Sheet } from '../../components/sheet';
import { Tag } from '../../components/tag';
import { TextField } from '../../components/text-field';
import { formatDate, formatDay } from '../../format/date';
import { formatNumber } from '../../format/number';
import { calendarFileOf, usePlanCalendar, type PlanSource } from './plan-source';

type Day = Schemas['PlanDayView'];

const PARAMS = { 'dia-ban': '' };

/** Every day and message that the plan will produce, before it produces any; for all, or for one unit. */
export function CalendarSection({ source }: { source: PlanSource }) {
  const [params, setParams] = useListParams(PARAMS);
  const unit = params['dia-ban'];
  const [typed, setTyped] = useState(unit);
  const calendar = usePlanCalendar(source, unit);
  return (
    <Section
      title="Lịch và nhắc việc"
      extra={
        <a href={calendarFileOf(source, unit)} download>
          <DownloadOutlined aria-hidden /> Tải lịch (.ics)
        </a>
      }
    >
      <form
        className="cn-row cn-plan-filter cn-no-print"
        onSubmit={(event) => {
          event.preventDefault();
          setParams({ 'dia-ban': typed.trim() });
        }}
      >
        <TextField
          label="Chỉ xem một địa bàn"
          help={`Mã hoặc tên${exampleWords(calendar.data?.example)}; để trống: xem tất cả`}
          maxLength={60}
          value={typed}
          onChange={setTyped}
        />
        <Button htmlType="submit">Xem lịch</Button>
      </form>
      <Loaded query={calendar} part>
        {(found) => (
          <div className="cn-stack">
            <p role="status">
              {found.unit ? <strong>{found.unit.name}: </strong> : 'Tất cả: '}
              {formatNumber(found.days.length)} mốc, {formatNumber(found.notices)} lần nhắc.
            </p>
            <Unannounced years={found.unannounced} />
            <Table days={found.days} />
          </div>
        )}
      </Loaded>
    </Section>
  );
}

/** A unit of another plan would be found nowhere here. */
const exampleWords = (example: Schemas['CalendarUnit'] | null | undefined): string =>
  example ? `, ví dụ ${example.code} hoặc ${example.name}` : '';

/** A day counted in working days is only as sure as the year's days off. */
function Unannounced({ years }: { years: readonly number[] }) {
  if (years.length === 0) return null;
  return (
    <Notice kind="near" title={`Lịch nghỉ năm ${years.join(', ')} chưa công bố.`}>
      <p>
        Ngày tính theo ngày làm việc trong {years.length === 1 ? 'năm này' : 'các năm này'} còn có thể thay đổi khi có
        lịch nghỉ Tết và ngày hoán đổi.
      </p>
    </Notice>
  );
}

function Table({ days }: { days: readonly Day[] }) {
  return (
    <Sheet label="Lịch của kế hoạch" tall>
      <thead>
        <tr>
          <th scope="col" className="cn-sheet-name">
            Ngày cuối cùng còn hạn
          </th>
          <th scope="col">Việc</th>
          <th scope="col">Ai làm</th>
          <th scope="col">Gửi</th>
          <th scope="col">Nhắc việc</th>
          <th scope="col">Căn cứ</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={[day.kind, day.id, day.key, day.due].join(' ')}>
            <th scope="row" className="cn-sheet-name">
              <When day={day} />
            </th>
            <td>
              <span className="cn-quiet">{day.kindLabel}: </span>
              {day.label}
              {day.from !== null && day.from !== day.due && <> (từ {formatDate(day.from)})</>}
            </td>
            <td>{day.who.join(', ')}</td>
            <td>{day.to}</td>
            <td>
              {day.notices.map(({ on, label }) => (
                <span key={`${on} ${label}`} className="cn-plan-notice">
                  {label} {formatDate(on)}
                </span>
              ))}
            </td>
            <td>{day.clause}</td>
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
}

function When({ day: { due, dayOff, waitsFor } }: { day: Day }) {
  if (due === null)
    return <span className="cn-quiet">{waitsFor.length === 0 ? 'Không nêu ngày' : `Chờ: ${waitsFor.join(', ')}`}</span>;
  return (
    <>
      {formatDay(due)} {dayOff && <Tag tone="near">ngày nghỉ</Tag>}
    </>
  );
}
