import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Schemas } from '@app/api-client';
import { Link, useParams } from 'react-router';
import { actHeaders } from '../../api/act-headers';
import { api, body } from '../../api/client';
import { JOBS } from '../../app/menu';
import type { ActCall, ActForm } from '../../components/act/act-call';
import { ActPanel } from '../../components/act/act-panel';
import { usePerform } from '../../components/act/use-perform';
import { DeadlineBadge } from '../../components/deadline-badge';
import { HistoryOf } from '../../components/history-of';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { Facts, Section } from '../../components/section';
import { StateTag } from '../../components/state-tag';
import { Tag } from '../../components/tag';
import { TurnLine } from '../../components/turn-line';
import { formatDate, formatInstant } from '../../format/date';
import { formatNumber, formatSize } from '../../format/number';
import { periodPath, withOccurrence } from './labels';
import { ReportForm } from './report-form';

type Page = Schemas['ObligationPage'];

const to = (id: string, call: ActCall) => ({ params: { path: { id } }, headers: actHeaders(call) });
const reason = (call: ActCall) => ({ reason: call.reason ?? '' });

const SEND: Readonly<Partial<Record<string, (id: string, call: ActCall) => Promise<unknown>>>> = {
  withdraw: (id, call) => api.POST('/api/obligations/{id}/withdrawal', { ...to(id, call), body: reason(call) }),
  accept: (id, call) => api.POST('/api/obligations/{id}/acceptance', to(id, call)),
  return: (id, call) => api.POST('/api/obligations/{id}/return', { ...to(id, call), body: reason(call) }),
};

const FORMS: Partial<Record<string, ActForm>> = {
  return: { confirm: 'Đơn vị gửi thấy lý do, sửa báo cáo và gửi lại.' },
  withdraw: { confirm: 'Báo cáo trở về trạng thái chưa gửi để sửa; bên tiếp nhận thấy lý do.' },
};

const historyOf = (id: string) => ({
  queryKey: ['obligations', 'history', id],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    body(api.GET('/api/obligations/{id}/history', { params: { path: { id } }, signal })),
});

/** One thing owed: what, to whom, by when, what was sent, and what the person can do about it. */
export function ObligationPage() {
  const { id = '' } = useParams();
  const page = useQuery({
    queryKey: ['obligations', 'page', id],
    queryFn: ({ signal }) => body(api.GET('/api/obligations/{id}', { params: { path: { id } }, signal })),
  });
  const [sent, setSent] = useState(false);
  const { perform, reload } = usePerform(page, async (call) => {
    setSent(false);
    const send = SEND[call.act];
    if (!send) throw new Error(`no way to send ${call.act}`);
    await send(id, call);
  });
  return (
    <Loaded query={page}>
      {(obligation) => {
        const { subject } = obligation;
        const sending = subject.acts.find(({ act }) => act === 'send');
        const others = subject.acts.filter(({ act }) => SEND[act]);
        return (
          <>
            <PageHeader
              title={subject.title}
              back={{ to: JOBS.obligations.path, label: 'Nhiệm vụ, báo cáo' }}
              tags={
                <>
                  <StateTag state={subject.state} />
                  {obligation.late && <Tag tone="near">gửi chậm</Tag>}
                  {subject.deadlines[0] && <DeadlineBadge deadline={subject.deadlines[0]} />}
                </>
              }
              line={<TurnLine subject={subject} />}
            />
            <div className="cn-columns cn-two">
              <div className="cn-stack">
                {sent && <JustSent sentence={subject.state.sentence} />}
                {subject.state.code === 'returned' && <Returned page={obligation} />}
                {(!sending || obligation.sentAt) && <Sent page={obligation} />}
                {sending?.allowed && (
                  <ReportForm key={subject.version} page={page} obligation={obligation} onSent={() => setSent(true)} />
                )}
                {sending && !sending.allowed && (
                  <Notice kind="neutral" title="Chưa gửi được báo cáo">
                    <ul>
                      {sending.reasons.map((one) => (
                        <li key={one.code}>{one.text}</li>
                      ))}
                    </ul>
                  </Notice>
                )}
              </div>
              <div className="cn-stack">
                {(others.length > 0 || !sending) && (
                  <div className="cn-card">
                    <ActPanel
                      subject={{ ...subject, acts: others }}
                      perform={perform}
                      onReload={reload}
                      forms={FORMS}
                      primary="accept"
                    />
                  </div>
                )}
                <Section title="Yêu cầu">
                  <About page={obligation} />
                </Section>
              </div>
              <div className="cn-card cn-below">
                <HistoryOf {...historyOf(id)} />
              </div>
            </div>
          </>
        );
      }}
    </Loaded>
  );
}

function About({ page }: { page: Page }) {
  return (
    <Facts
      items={[
        ['Nhiệm vụ', withOccurrence(page.label, page.occurrenceLabel)],
        ['Đơn vị thực hiện', page.owingOfficeName],
        ['Gửi tới', page.toOfficeName],
        ...(page.acceptOfficeName === page.toOfficeName ? [] : [['Tiếp nhận', page.acceptOfficeName] as const]),
        ...(page.opens ? [['Gửi được từ', formatDate(page.opens)] as const] : []),
        ['Hạn', page.due ? formatDate(page.due) : 'Kế hoạch không ấn định ngày'],
        ...(page.clause ? [['Căn cứ', page.clause] as const] : []),
        ['Kỳ đánh giá', <Link to={periodPath(page.periodId)}>Xem kỳ đánh giá</Link>],
      ]}
    />
  );
}

/** The report as it was sent. */
function Sent({ page: { subject, sentAt, text, figures, file, late } }: { page: Page }) {
  return (
    <Section title="Báo cáo đã gửi">
      {!sentAt && <p className="cn-quiet">Chưa có báo cáo nào được gửi.</p>}
      {sentAt && (
        <>
          <p className="cn-quiet">
            Gửi lúc {formatInstant(sentAt)}
            {late && ', chậm so với hạn'}
          </p>
          {text && <p className="cn-report-text">{text}</p>}
          {figures.length > 0 && (
            <Facts
              items={figures.map((one) => [
                one.label,
                one.value === null ? null : `${formatNumber(one.value)}${one.unit ? ` ${one.unit}` : ''}`,
              ])}
            />
          )}
          {file && (
            <p className="cn-row">
              <span>
                Tệp kèm theo: {file.name} ({formatSize(file.size)})
              </span>
              <Button
                size="small"
                href={`/api/obligations/${subject.id}/file`}
                download={file.name}
                icon={<DownloadOutlined aria-hidden />}
                aria-label={`Tải về ${file.name}`}
              >
                Tải về
              </Button>
            </p>
          )}
        </>
      )}
    </Section>
  );
}

/** Why it came back, in the words of whoever gave it back. */
function Returned({ page: { subject, acceptOfficeName, due } }: { page: Page }) {
  const history = useQuery(historyOf(subject.id));
  const reason = history.data?.filter(({ act }) => act === 'return').at(-1)?.reason;
  return (
    <Notice kind="near" title="Báo cáo được trả lại để hoàn thiện">
      <p>
        {acceptOfficeName}: {reason ?? 'xem lý do ở phần Quá trình xử lý.'}
      </p>
      {due && <p>Gửi lại trong ngày {formatDate(due)} hoặc trước đó.</p>}
    </Notice>
  );
}

/** The form is gone with the sending; whoever works by keyboard goes on here. */
function JustSent({ sentence }: { sentence: string }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1}>
      <Notice kind="met" title="Đã gửi báo cáo" live>
        <p>{sentence}</p>
      </Notice>
    </div>
  );
}
