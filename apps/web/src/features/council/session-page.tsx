import { Link, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { Facts, Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { formatDate, formatInstant } from '../../format/date';
import { Agenda } from './agenda';
import { Attendance } from './attendance';
import { FORM_WORDS, isSecretary, ownMember, statusWords, useCouncilSession, type Session } from './council-query';
import { SessionActs } from './session-acts';

/** A session of the council, from the invitation to the minutes. */
export function SessionPage() {
  const { id = '' } = useParams();
  const session = useCouncilSession(id);
  return <Loaded query={session}>{(data) => <Sitting key={id} session={data} />}</Loaded>;
}

function Sitting({ session }: { session: Session }) {
  const { form, ordinal, status, meetsOn, startsAt, room, papersSentAt, papersDue, papersLate, writtenUntil } = session;
  const editable = isSecretary(session) && (status === 'called' || status === 'sitting') && form === 'meeting';
  return (
    <>
      <PageHeader
        title={`${FORM_WORDS[form]} lần ${ordinal}`}
        back={{ to: '/hoi-dong', label: 'Hội đồng' }}
        tags={<Tag tone={status === 'closed' ? 'met' : 'act'}>{statusWords(session)}</Tag>}
      />
      <div className="cn-columns cn-two">
        <div className="cn-stack">
          {session.postponedReason && (
            <Notice kind="near" title="Đã hoãn">
              <p>{session.postponedReason}</p>
            </Notice>
          )}
          <VoteNow session={session} />
          <Agenda session={session} />
          <Attendance key={`${session.id}-${status}`} session={session} editable={editable} />
        </div>
        <div className="cn-stack">
          <SessionActs session={session} />
          <Section title="Thông tin">
            <Facts
              items={[
                form === 'poll'
                  ? ['Hạn trả lời', formatDate(meetsOn)]
                  : ['Thời gian', `${startsAt} ngày ${formatDate(meetsOn)}`],
                [form === 'poll' ? 'Nơi nhận ý kiến' : 'Địa điểm', room],
                [
                  'Giấy mời, tài liệu',
                  papersSentAt ? (
                    <>
                      gửi {formatInstant(papersSentAt)} {papersLate && <Tag tone="near">muộn</Tag>}
                    </>
                  ) : (
                    `chưa gửi; hạn hết ngày ${formatDate(papersDue)}`
                  ),
                ],
                ...(writtenUntil
                  ? [['Nhận ý kiến bằng văn bản', `đến hết ngày ${formatDate(writtenUntil)}`] as const]
                  : []),
              ]}
            />
          </Section>
        </div>
      </div>
    </>
  );
}

/** What a member has opened the page for, before everything else: on a phone the rest is far below. */
function VoteNow({ session }: { session: Session }) {
  const own = ownMember(session);
  if (session.status !== 'sitting' || !own?.votes || own.voted > 0) return null;
  return (
    <Notice
      kind="act"
      title="Đang lấy phiếu, ông/bà chưa biểu quyết"
      actions={<Link to={`/hoi-dong/phien/${session.id}/phieu`}>Tới phiếu biểu quyết</Link>}
    />
  );
}
