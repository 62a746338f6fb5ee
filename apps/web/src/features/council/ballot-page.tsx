import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { actHeaders } from '../../api/act-headers';
import { api } from '../../api/client';
import { DialogAct } from '../../components/act/dialog-act';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { Section } from '../../components/section';
import { StatePage } from '../../components/state-page';
import {
  FORM_WORDS,
  memberName,
  ownMember,
  statusWords,
  useCouncilSession,
  type Session,
  type SessionMember,
} from './council-query';
import { EMPTY_VOTE, voteBody, voteFault, voteInWords, type VoteDraft } from './list-vote';
import { AppraisalNote } from './appraisal-note';
import { ListVoteEditor } from './list-vote-editor';
import { itemsFor } from './session-forms';

/** A member's ballot, made for the phone: one word for the list, another where another is meant, sent with the password. */
export function BallotPage() {
  const { id = '' } = useParams();
  const session = useCouncilSession(id);
  return <Loaded query={session}>{(data) => <Own key={id} session={data} />}</Loaded>;
}

function Own({ session }: { session: Session }) {
  const member = ownMember(session);
  const back = { to: `/hoi-dong/phien/${session.id}`, label: `${FORM_WORDS[session.form]} lần ${session.ordinal}` };
  return (
    <>
      <PageHeader title="Phiếu biểu quyết" back={back} />
      {!member?.votes || session.status !== 'sitting' ? (
        <StatePage
          kind="refused"
          headingLevel={2}
          title={
            member?.votes
              ? `Chưa biểu quyết được: ${statusWords(session).toLocaleLowerCase('vi')}`
              : 'Ông/bà không có quyền biểu quyết ở phiên này'
          }
          actions={<Link to={back.to}>Về trang phiên họp</Link>}
        />
      ) : (
        <Ballot session={session} member={member} />
      )}
    </>
  );
}

/** What this member has voted so far, as the form begins. */
function voteSoFar(session: Session, memberId: string): VoteDraft {
  const except: Record<string, { choice: 'yes' | 'no' | 'abstain'; reason: string }> = {};
  for (const { dossierId, ballots } of session.agenda) {
    const own = ballots.find((ballot) => ballot.memberId === memberId);
    if (own) except[dossierId] = { choice: own.choice, reason: own.reason ?? '' };
  }
  return Object.keys(except).length === 0 ? EMPTY_VOTE : { whole: null, except };
}

function Ballot({ session, member }: { session: Session; member: SessionMember }) {
  const [vote, setVote] = useState(() => voteSoFar(session, member.id));
  const [sent, setSent] = useState<string | null>(null);
  const client = useQueryClient();
  const items = itemsFor(session, member.id);
  const fault = voteFault(vote, items);
  return (
    <div className="cn-stack cn-ballot">
      {sent && (
        <Notice kind="met" live title="Đã ghi nhận phiếu của ông/bà">
          <p>
            {sent}. Sửa được cho tới khi phiên họp kết thúc.{' '}
            <Link to={`/hoi-dong/phien/${session.id}`}>Về trang phiên họp</Link>
          </p>
        </Notice>
      )}
      {member.voted > 0 && !sent && <Notice kind="act" title="Ông/bà đã bỏ phiếu; gửi lại sẽ thay phiếu trước" />}
      <Section title={memberName(member)}>
        <p className="cn-quiet">
          Hội đồng biểu quyết đề nghị, Ủy ban nhân dân tỉnh quyết định. Dưới tên mỗi địa bàn là kết luận của cơ quan chủ
          trì thẩm định.
        </p>
        <ListVoteEditor
          items={items.map((item) => ({
            ...item,
            note: (
              <>
                <AppraisalNote dossierId={item.dossierId} />
                <Link to={`/ho-so/${item.dossierId}`}>Xem hồ sơ {item.unit}</Link>
              </>
            ),
          }))}
          vote={vote}
          wholeAllowed={session.listVote === 'whole-except'}
          onChange={(next) => {
            setVote(next);
            setSent(null);
          }}
        />
      </Section>
      <div className="cn-ballot-send">
        {fault && <p className="cn-small">{fault}</p>}
        <DialogAct
          label="Gửi phiếu"
          type="primary"
          size="large"
          block
          reauthenticate
          disabled={fault !== null}
          version={session.version}
          form={{ confirm: `${voteInWords(vote, items)}. Phiếu được ghi với chức danh của ông/bà.`, initial: { vote } }}
          send={(call) =>
            api.POST('/api/council-sessions/{id}/ballots', {
              params: { path: { id: session.id } },
              headers: actHeaders(call),
              body: { ...voteBody(vote, items), password: call.password ?? '' },
            })
          }
          onDone={() => {
            setSent(voteInWords(vote, items));
            void client.invalidateQueries({ queryKey: ['council'] });
            window.scrollTo(0, 0);
          }}
          onReload={() => void client.invalidateQueries({ queryKey: ['council'] })}
        />
      </div>
    </div>
  );
}
