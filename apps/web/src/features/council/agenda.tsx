import { Link } from 'react-router';
import { Sheet } from '../../components/sheet';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { capital } from '../../format/capital';
import { AppraisalNote } from './appraisal-note';
import { CHOICE_WORDS } from './list-vote';
import { memberName, type Session, type SessionItem } from './council-query';
import './council-page.css';

/** The list the council speaks about: what a proposal needs, who has voted, and the result. */
export function Agenda({ session }: { session: Session }) {
  const closed = session.status === 'closed';
  return (
    <Section title={`Danh sách xét (${session.agenda.length} hồ sơ)`}>
      <Sheet label="Danh sách xét">
        <thead>
          <tr>
            <th scope="col">STT</th>
            <th scope="col" className="cn-sheet-name">
              Địa bàn
            </th>
            <th scope="col" className="cn-end">
              Đồng ý
            </th>
            <th scope="col" className="cn-end">
              Không đồng ý
            </th>
            <th scope="col" className="cn-end">
              Ý kiến khác
            </th>
            <th scope="col">{closed ? 'Kết quả đề nghị công nhận' : 'Cần để đề nghị'}</th>
            <th scope="col" className="cn-agenda-notes">
              Ghi chú
            </th>
          </tr>
        </thead>
        <tbody>
          {session.agenda.map((item, index) => (
            <tr key={item.dossierId}>
              <td>{index + 1}</td>
              <th scope="row" className="cn-sheet-name">
                <Link to={`/ho-so/${item.dossierId}`}>{capital(item.unit)}</Link>
                <AppraisalNote dossierId={item.dossierId} />
              </th>
              {(['yes', 'no', 'abstain'] as const).map((choice) => (
                <td key={choice} className="cn-end">
                  {item.result ? item.result[choice] : item.ballots.filter((ballot) => ballot.choice === choice).length}
                </td>
              ))}
              <td className={item.result ? 'cn-nowrap' : undefined}>
                {item.result ? <Result result={item.result} /> : <Needed item={item} />}
              </td>
              <td>
                <Notes session={session} item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </Sheet>
    </Section>
  );
}

function Result({ result }: { result: NonNullable<SessionItem['result']> }) {
  if (result.proposed === true) return <Tag tone="met">Đề nghị</Tag>;
  if (result.proposed === false) return <Tag tone="problem">Không đề nghị</Tag>;
  return <Tag tone="near">Chờ phiên sau</Tag>;
}

function Needed({ item: { outlook } }: { item: SessionItem }) {
  return (
    <>
      {outlook.needed}/{outlook.entitled} phiếu
      {!outlook.canPass && <Tag tone="problem">không thể đạt</Tag>}
      {!outlook.quorumReached && <span className="cn-quiet cn-small"> (dự họp tối thiểu {outlook.quorumNeeded})</span>}
    </>
  );
}

function Notes({ session, item }: { session: Session; item: SessionItem }) {
  const name = (memberId: string) => {
    const member = session.members.find(({ id }) => id === memberId);
    return member ? memberName(member) : '';
  };
  const others = item.ballots.filter(({ choice }) => choice !== 'yes');
  return (
    <>
      {item.recusals.map(({ memberId, cause, reason }) => (
        <p key={memberId} className="cn-small">
          Không biểu quyết: {name(memberId)} (
          {cause === 'own-unit' ? 'địa bàn của mình' : (reason ?? 'đã khai liên quan')})
        </p>
      ))}
      {alike(others).map(([first, ...more]) => {
        const said = `${CHOICE_WORDS[first.choice].toLocaleLowerCase('vi')}${first.reason ? ` – ${first.reason}` : ''}`;
        const names = [first, ...more].map(({ memberId }) => name(memberId));
        return names.length <= NAMED ? (
          <p key={first.memberId} className="cn-small">
            {names.join('; ')}: {said}
          </p>
        ) : (
          <details key={first.memberId} className="cn-small">
            <summary>
              {names.length} thành viên: {said}
            </summary>
            <ul>
              {names.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

/** As many names are read in a cell; more of the same word are counted, and named when one asks. */
const NAMED = 2;

type Ballot = SessionItem['ballots'][number];

/** Ballots that say the same in the same words. */
function alike(ballots: readonly Ballot[]): [Ballot, ...Ballot[]][] {
  const groups = new Map<string, [Ballot, ...Ballot[]]>();
  for (const ballot of ballots) {
    const words = `${ballot.choice} ${ballot.reason ?? ''}`;
    const group = groups.get(words);
    if (group) group.push(ballot);
    else groups.set(words, [ballot]);
  }
  return [...groups.values()];
}
