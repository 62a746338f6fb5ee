import { ClockCircleOutlined, ExperimentOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { asProblem } from '../api/problem';
import type { LegalDate } from '../api/types';
import { VietnameseDateField } from '../components/date/vietnamese-date-field';
import { formatDate, formatDay } from '../format/date';
import { useClock, useMoveClock } from './clock';
import { useSessionValue } from './session';
import './demo-banner.css';

/** On every page of demo mode, and on its prints (shared/office.md 12). */
export function DemoBanner() {
  const clock = useClock();
  const { session } = useSessionValue();
  if (!clock.data?.simulated && !session?.demo) return null;
  return (
    <section className="cn-demo" aria-label="Bản trình diễn">
      <p className="cn-demo-notice">
        <ExperimentOutlined aria-hidden /> BẢN TRÌNH DIỄN – SỐ LIỆU GIẢ ĐỊNH, KHÔNG CÓ GIÁ TRỊ PHÁP LÝ
      </p>
      {clock.data && (
        <p className="cn-demo-day">
          <ClockCircleOutlined aria-hidden /> Hôm nay: <strong>{formatDay(clock.data.today)}</strong>
        </p>
      )}
      {clock.data?.simulated && session && <MoveClock key={clock.data.today} today={clock.data.today} />}
    </section>
  );
}

function MoveClock({ today }: { today: LegalDate }) {
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState<LegalDate | null>(null);
  const move = useMoveClock();
  const backwards = to !== null && to < today;
  if (!open) {
    return (
      <Button size="small" className="cn-no-print" onClick={() => setOpen(true)}>
        Tới ngày …
      </Button>
    );
  }
  return (
    <form
      className="cn-demo-form cn-no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (to && !backwards) move.mutate(to);
      }}
    >
      <VietnameseDateField
        label="Tới ngày"
        value={to}
        onChange={setTo}
        today={today}
        min={today}
        compact
        error={
          backwards
            ? `Đồng hồ chỉ đi tới, từ ${formatDate(today)}`
            : move.isError
              ? asProblem(move.error).message
              : undefined
        }
      />
      <Button size="small" type="primary" htmlType="submit" loading={move.isPending} disabled={!to || backwards}>
        Chuyển
      </Button>
      <Button size="small" onClick={() => setOpen(false)}>
        Thôi
      </Button>
    </form>
  );
}
