import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useClock } from '../../app/clock';
import type { PeriodLine } from '../../app/present-period';
import { useSession } from '../../app/session';
import type { ActValues } from '../../components/act/act-call';
import { DialogAct } from '../../components/act/dialog-act';
import { VietnameseDateField } from '../../components/date/vietnamese-date-field';
import { Loaded } from '../../components/loaded';
import { OfPeriod } from '../../components/of-period';
import { PageHeader } from '../../components/page-header';
import { Section } from '../../components/section';
import { StatePage } from '../../components/state-page';
import { Tag } from '../../components/tag';
import { TextField } from '../../components/text-field';
import { formatDate } from '../../format/date';
import { CallSession } from './call-session';
import { FORM_WORDS, statusWords, useCouncil, useSessions, type Council } from './council-query';
import { day, text } from './form-values';
import { Members } from './members';
import './council-page.css';

/** The advisory council of the period: who sits in it, and its sessions. */
export function CouncilPage() {
  return (
    <>
      <PageHeader title="Hội đồng" />
      <OfPeriod headed>{(period) => <OfThe key={period.id} period={period} />}</OfPeriod>
    </>
  );
}

function OfThe({ period }: { period: PeriodLine }) {
  const council = useCouncil(period.id);
  return (
    <Loaded query={council} headed>
      {(data) =>
        data ? (
          <div className="cn-columns cn-two">
            <Sessions period={period} council={data} />
            <Members council={data} />
          </div>
        ) : (
          <SetUp period={period} />
        )
      }
    </Loaded>
  );
}

function SetUp({ period }: { period: PeriodLine }) {
  const client = useQueryClient();
  const clock = useClock();
  const { position } = useSession();
  const today = clock.data?.today;
  return (
    <StatePage
      kind="empty"
      headingLevel={2}
      title="Chưa thành lập Hội đồng"
      text="Hội đồng được thành lập theo cơ cấu ghi trong kế hoạch; mỗi vị trí do người đang giữ chức danh của cơ quan đó đảm nhiệm."
      actions={
        position.role === 'council-secretary' && (
          <DialogAct
            label="Thành lập Hội đồng"
            type="primary"
            form={{
              confirm:
                'Thành viên được lấy từ cơ cấu của kế hoạch và những người đang giữ chức danh. Các thành viên được báo.',
              initial: { number: '', date: null },
              pointers: ['/decisionNumber', '/decisionDate'],
              missing: ({ number, date }) =>
                (text(number) === '') === (date === null)
                  ? null
                  : 'Xin ghi đủ số và ngày quyết định, hoặc để trống cả hai.',
              render: ({ values, set, errors }) => (
                <>
                  <TextField
                    label="Số quyết định thành lập, nếu đã có"
                    help="Ví dụ: 1450/QĐ-UBND"
                    maxLength={60}
                    value={text(values['number'])}
                    error={errors.at('/decisionNumber')}
                    onChange={(number) => set('number', number)}
                  />
                  <VietnameseDateField
                    label="Ngày quyết định"
                    value={day(values['date'])}
                    today={today}
                    max={today}
                    error={errors.at('/decisionDate')}
                    onChange={(date) => set('date', date)}
                  />
                </>
              ),
            }}
            send={(call) =>
              api.POST('/api/periods/{id}/council', {
                params: { path: { id: period.id } },
                headers: { 'Idempotency-Key': call.idempotencyKey },
                body: decisionOf(call.values),
              })
            }
            onDone={() => void client.invalidateQueries()}
          />
        )
      }
    />
  );
}

function decisionOf({ number, date }: ActValues) {
  const decisionDate = day(date);
  return text(number).trim() === '' || decisionDate === null
    ? {}
    : { decisionNumber: text(number).trim(), decisionDate };
}

function Sessions({ period, council }: { period: PeriodLine; council: Council }) {
  const sessions = useSessions(period.id);
  const { position } = useSession();
  return (
    <Section
      title="Các phiên họp"
      extra={position.role === 'council-secretary' && <CallSession period={period} council={council} />}
    >
      <Loaded query={sessions} part>
        {({ items }) =>
          items.length === 0 ? (
            <p className="cn-quiet">Chưa có phiên họp nào.</p>
          ) : (
            <ul className="cn-plain-list cn-sessions">
              {items.map((session) => (
                <li key={session.id}>
                  <div>
                    <Link to={`/hoi-dong/phien/${session.id}`}>
                      {FORM_WORDS[session.form]} lần {session.ordinal}
                    </Link>
                    <p className="cn-quiet cn-small">
                      {session.form === 'poll' ? 'hạn trả lời ' : `${session.startsAt} ngày `}
                      {formatDate(session.meetsOn)} · {session.items} hồ sơ
                      {session.status === 'closed' &&
                        ` · đề nghị công nhận ${session.proposed}, không đề nghị ${session.notProposed}`}
                    </p>
                  </div>
                  <Tag tone={session.status === 'closed' ? 'met' : session.status === 'sitting' ? 'act' : 'neutral'}>
                    {statusWords(session)}
                  </Tag>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
