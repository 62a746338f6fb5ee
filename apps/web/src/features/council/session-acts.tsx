import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { Link } from 'react-router';
import { actHeaders } from '../../api/act-headers';
import { api, body } from '../../api/client';
import { useClock } from '../../app/clock';
import { DialogAct } from '../../components/act/dialog-act';
import type { ActCall } from '../../components/act/act-call';
import { formatDate } from '../../format/date';
import { Recuse } from './recuse';
import { openVoteOf } from './open-vote';
import { closingForm, closingOf, openVoteForm, writtenForm, writtenOf } from './session-forms';
import { isSecretary, memberName, ownMember, type Session } from './council-query';

type Changed = { warnings: readonly { text: string }[] };

/** What can be done in a session: the secretary leads it from the invitation to the minutes, a member votes. */
export function SessionActs({ session }: { session: Session }) {
  const client = useQueryClient();
  const clock = useClock();
  const { message } = App.useApp();
  const reload = () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'bytes' });
  const own = ownMember(session);
  const secretary = isSecretary(session);
  const { status, form, id } = session;
  const to = (call: ActCall) => ({ params: { path: { id } }, headers: actHeaders(call) });
  /** What was done all the same goes into the minutes, and is told now. */
  const warned = async (answer: Promise<Changed>) => {
    for (const { text } of (await answer).warnings) void message.warning(text, 8);
  };
  const common = { version: session.version, onDone: reload, onReload: reload, block: true };
  return (
    <div className="cn-card cn-stack">
      <h2>Việc ông/bà có thể làm</h2>
      {status === 'closed' && session.minutesDocumentId && (
        <p>
          <Link to={`/van-ban/${session.minutesDocumentId}`}>Mở biên bản</Link>
        </p>
      )}
      {own?.votes && status === 'sitting' && (
        <p>
          <Link className="cn-big-link" to={`/hoi-dong/phien/${id}/phieu`}>
            {own.voted > 0 ? 'Xem, sửa phiếu của tôi' : 'Biểu quyết'}
          </Link>
        </p>
      )}
      {own && status !== 'closed' && status !== 'postponed' && <Recuse session={session} onDone={reload} />}
      {secretary && status === 'called' && (
        <>
          {session.papersSentAt === null && (
            <DialogAct
              {...common}
              label={form === 'poll' ? 'Gửi tài liệu, bắt đầu lấy ý kiến' : 'Gửi giấy mời, tài liệu'}
              type="primary"
              form={{
                confirm: `${form === 'poll' ? `Tài liệu gửi tới ${session.members.length} thành viên; từ lúc gửi, các thành viên bỏ phiếu đến hết ngày ${formatDate(session.meetsOn)}` : `Giấy mời và tài liệu gửi tới ${session.members.length} thành viên`}. Hạn gửi đúng quy định: hết ngày ${formatDate(session.papersDue)}; gửi sau ngày ấy được ghi vào biên bản.`,
              }}
              send={(call) => warned(body(api.POST('/api/council-sessions/{id}/papers', to(call))))}
            />
          )}
          {form === 'meeting' && (
            <DialogAct
              {...common}
              label="Khai mạc phiên họp"
              type={session.papersSentAt === null ? 'default' : 'primary'}
              form={{
                confirm:
                  'Thành phần dự họp đã lưu được dùng để tính số thành viên tối thiểu; từ đây các thành viên biểu quyết.',
              }}
              send={(call) => warned(body(api.POST('/api/council-sessions/{id}/opening', to(call))))}
            />
          )}
          <DialogAct
            {...common}
            label="Hoãn"
            needsReason
            form={{ confirm: 'Hồ sơ trong danh sách trở lại chờ phiên khác; thành viên được báo kèm lý do.' }}
            send={(call) =>
              warned(
                body(
                  api.POST('/api/council-sessions/{id}/postponement', {
                    ...to(call),
                    body: { reason: call.reason ?? '' },
                  }),
                ),
              )
            }
          />
        </>
      )}
      {secretary && status === 'sitting' && (
        <>
          {form === 'meeting' && session.ballot === 'open' && (
            <DialogAct
              {...common}
              label="Ghi biểu quyết công khai tại phiên họp"
              type="primary"
              reauthenticate
              form={openVoteForm(session)}
              send={(call) =>
                warned(
                  body(
                    api.POST('/api/council-sessions/{id}/open-vote', {
                      ...to(call),
                      body: { ...openVoteOf(session, call.values), password: call.password ?? '' },
                    }),
                  ),
                )
              }
            />
          )}
          <DialogAct
            {...common}
            label="Nhập ý kiến bằng văn bản"
            reauthenticate
            form={writtenForm(session, clock.data?.today)}
            send={(call) =>
              warned(
                body(
                  api.POST('/api/council-sessions/{id}/written-opinions', {
                    ...to(call),
                    body: { ...writtenOf(session, call.values), password: call.password ?? '' },
                  }),
                ),
              )
            }
          />
          <DialogAct
            {...common}
            label={form === 'poll' ? 'Kết thúc lấy ý kiến' : 'Bế mạc, lập biên bản'}
            form={closingForm(session, clock.data?.now)}
            send={(call) =>
              warned(
                body(api.POST('/api/council-sessions/{id}/closing', { ...to(call), body: closingOf(call.values) })),
              )
            }
          />
        </>
      )}
      {!own && <p className="cn-quiet">Ông/bà không phải thành viên của Hội đồng này.</p>}
      {own && own.presence && <p className="cn-quiet">{memberName(own)}</p>}
    </div>
  );
}
