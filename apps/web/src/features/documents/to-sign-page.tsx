import { EditOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@app/api-client';
import { Link } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { Section } from '../../components/section';
import { StatePage } from '../../components/state-page';
import { StateTag } from '../../components/state-tag';
import { formatDate } from '../../format/date';
import { documentPath } from './labels';
import { SignBatch } from './sign-batch';
import './to-sign.css';

type Item = Schemas['DocumentItem'];

/** What one sitting of a leader can hold; the API takes no more in one batch. */
const AT_ONCE = 50;

/** *Chờ ký*: the first page of those who sign. Made for a phone: one paper after the other, large targets. */
export default function ToSignPage() {
  const waiting = useQuery({
    queryKey: ['documents', 'list', 'to-sign'],
    queryFn: ({ signal }) => body(api.GET('/api/documents', { params: { query: { mine: true, limit: 200 } }, signal })),
  });
  return (
    <>
      <PageHeader title="Chờ ký" />
      <Loaded query={waiting} headed>
        {({ items }) => <Waiting items={items} />}
      </Loaded>
    </>
  );
}

function Waiting({ items }: { items: readonly Item[] }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [batch, setBatch] = useState<readonly Item[] | null>(null);
  const toSign = items.filter(({ state }) => state === 'ready');
  const others = items.filter(({ state }) => state !== 'ready');
  const choose = (id: string, on: boolean) =>
    setChosen((now) => new Set(on ? [...now, id] : [...now].filter((one) => one !== id)));
  const stack = toSign.filter(({ id }) => chosen.has(id)).slice(0, AT_ONCE);

  return (
    <div className="cn-stack">
      {toSign.length === 0 && (
        <StatePage
          kind="empty"
          headingLevel={2}
          title="Không có văn bản nào chờ ký"
          text="Khi Văn thư đã cấp số, văn bản sẽ hiện ở đây và có thông báo."
          actions={<Link to="/viec-can-lam">Việc cần làm khác</Link>}
        />
      )}
      {toSign.length > 0 && (
        <Section title={`${toSign.length} văn bản chờ ký ban hành`}>
          <ul className="cn-plain-list cn-to-sign">
            {toSign.map((item) => (
              <li key={item.id}>
                {toSign.length > 1 && (
                  <Checkbox
                    checked={chosen.has(item.id)}
                    aria-label={`Chọn để ký cùng lúc: ${item.title}`}
                    onChange={({ target }) => choose(item.id, target.checked)}
                  />
                )}
                <div className="cn-to-sign-what">
                  <Link to={documentPath(item.id)} className="cn-to-sign-title">
                    {item.title}
                  </Link>
                  <p className="cn-quiet">
                    Số {item.numberAndSymbol ?? '…'}
                    {item.date && <>, ngày {formatDate(item.date)}</>} · {item.issuerName}
                  </p>
                </div>
                <Link to={documentPath(item.id)} className="cn-button-link" aria-label={`Xem và ký: ${item.title}`}>
                  <EditOutlined aria-hidden /> Xem và ký
                </Link>
              </li>
            ))}
          </ul>
          {toSign.length > 1 && (
            <div className="cn-row">
              <Button size="large" onClick={() => setBatch(stack)} disabled={stack.length === 0}>
                Ký {stack.length > 0 ? `${stack.length} ` : ''}văn bản đã chọn
              </Button>
              <span className="cn-quiet cn-small">
                Mỗi văn bản ký riêng; văn bản nào vướng được nêu rõ, không cản các văn bản khác.
              </span>
            </div>
          )}
        </Section>
      )}
      {others.length > 0 && (
        <Section title="Văn bản chờ ông/bà xem xét">
          <ul className="cn-plain-list cn-to-sign">
            {others.map((item) => (
              <li key={item.id}>
                <div className="cn-to-sign-what">
                  <Link to={documentPath(item.id)} className="cn-to-sign-title">
                    {item.title}
                  </Link>
                  <p className="cn-quiet">{item.issuerName}</p>
                </div>
                <StateTag state={{ code: item.state, label: item.stateLabel }} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {batch && (
        <SignBatch
          items={batch}
          onClose={() => {
            setBatch(null);
            setChosen(new Set());
          }}
        />
      )}
    </div>
  );
}
