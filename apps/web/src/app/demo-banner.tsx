import { ClockCircleOutlined, ExperimentOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { asProblem } from '../api/problem';
import type { Clock, LegalDate } from '../api/types';
import { VietnameseDateField } from '../components/date/vietnamese-date-field';
import { formatDate, formatDay } from '../format/date';
import { useClock } from './clock';
import { useSessionValue } from './session';
import { useWalkClock } from './use-walk-clock';
import { morningOf } from './walk-clock';
import './demo-banner.css';

/** On every page of demo mode, and on its prints (docs/practice.md 12). */
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
      {clock.data?.simulated && session && <MoveClock clock={clock.data} />}
    </section>
  );
}

function MoveClock({ clock }: { clock: Clock }) {
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState<LegalDate | null>(null);
  const walk = useWalkClock();
  const { today, now } = clock;
  const backwards = to !== null && Date.parse(morningOf(to)) < Date.parse(now);
  if (!open) {
    return (
      <Button size="small" className="cn-no-print" onClick={() => setOpen(true)}>
        Tới ngày …
      </Button>
    );
  }
  if (walk.isPending) {
    return (
      <div className="cn-demo-form cn-no-print">
        <span role="status">Đang chạy tới {formatDate(walk.variables.goal)}, xử lý lần lượt các việc đến hạn…</span>
        <Button size="small" onClick={walk.stop}>
          Dừng lại
        </Button>
      </div>
    );
  }
  const close = () => {
    setOpen(false);
    setTo(null);
    walk.reset();
  };
  return (
    <form
      className="cn-demo-form cn-no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (to && !backwards) walk.mutate({ clock, goal: to }, { onSuccess: close });
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
            ? `Đồng hồ chỉ đi tới; 8 giờ ngày ${formatDate(to)} đã qua`
            : walk.isError
              ? asProblem(walk.error).message
              : undefined
        }
      />
      <Button size="small" type="primary" htmlType="submit" disabled={!to || backwards}>
        Chuyển
      </Button>
      <Button size="small" onClick={close}>
        Thôi
      </Button>
    </form>
  );
}
