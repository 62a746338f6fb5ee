import { Button } from 'antd';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { JOBS } from '../../app/menu';
import { useSession } from '../../app/session';
import { ActPanel } from '../../components/act/act-panel';
import { usePerform } from '../../components/act/use-perform';
import { DeadlineBadge } from '../../components/deadline-badge';
import { HistoryOf } from '../../components/history-of';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { StateTag } from '../../components/state-tag';
import { StepBar } from '../../components/step-bar';
import { Tag } from '../../components/tag';
import { TurnLine } from '../../components/turn-line';
import { api, body } from '../../api/client';
import { capital } from '../../format/capital';
import { dossierForms, elsewhereFor } from './act-forms';
import { Deadlines } from './deadlines';
import {
  dossierKeys,
  isEditable,
  useAnswers,
  useDossier,
  useDossierHistory,
  type AnswerFigure,
  type DossierPageData,
  dossierPath,
} from './dossier-query';
import { dossierSteps } from './dossier-steps';
import { Overview } from './overview';
import { PartEditor, PartView } from './part-view';
import { leftIn, partsOf, type Part } from './parts';
import { PartsNav } from './parts-nav';
import { isSentHere, sendAct } from './send-act';
import { Suspension } from './supplements';
import './dossier-page.css';

/** One dossier: where it stands, criterion by criterion what it holds, and what the person can do or why not. */
export function DossierPage() {
  const { id = '' } = useParams();
  const page = useDossier(id);
  return <Loaded query={page}>{(data) => <Dossier key={id} page={data} />}</Loaded>;
}

function Dossier({ page }: { page: DossierPageData }) {
  const { subject, unitName, code } = page;
  const back = { to: JOBS.dossiers.path, label: 'Danh sách hồ sơ' };
  return (
    <>
      <PageHeader
        title={capital(unitName)}
        code={code ?? undefined}
        back={back}
        tags={
          <>
            <StateTag state={subject.state} />
            {subject.deadlines[0] && <DeadlineBadge deadline={subject.deadlines[0]} />}
            {page.late && <Tag tone="near">gửi muộn</Tag>}
          </>
        }
        line={<TurnLine subject={subject} />}
      />
      <Steps page={page} />
      <Body page={page} />
    </>
  );
}

/** The step bar asks the history what lies behind; until it is there the state alone tells. */
function Steps({ page: { subject, council, way } }: { page: DossierPageData }) {
  const history = useDossierHistory(subject.id);
  const acts = (history.data ?? []).map(({ act }) => act);
  return (
    <div className="cn-dossier-steps">
      <StepBar steps={dossierSteps({ state: subject.state.code, acts, council, way })} />
    </div>
  );
}

const WRITTEN_IN = new Set(['registering', 'draft', 'awaiting-supplement']);

/** While it waits for supplements only some of it may be changed: the rest is no task. */
const isOpen = ({ figures, components }: Part<AnswerFigure>): boolean =>
  figures.some(({ editable }) => editable) || components.some(({ editable }) => editable);

function Body({ page }: { page: DossierPageData }) {
  const [search] = useSearchParams();
  const { subject } = page;
  const { id } = subject;
  // what may be changed is asked only while the commune may be changing something
  const written = WRITTEN_IN.has(subject.state.code);
  const query = useAnswers(id, written);
  const answers = written && query.data && isEditable(query.data) ? query.data : null;
  const tasks = answers && partsOf(answers);
  const parts = tasks ?? partsOf(page);
  const present = parts.find(({ key }) => key === search.get('muc'))?.key ?? '';
  const task = tasks?.find(({ key }) => key === present);
  const part = parts.find(({ key }) => key === present);
  const content = (
    <>
      {answers && task && <PartEditor dossierId={id} answers={answers} part={task} />}
      {!task && part && <PartView dossierId={id} part={part} />}
      {!part && <Overview page={page} tasks={tasks?.filter(isOpen) ?? null} />}
    </>
  );
  return (
    <div className="cn-columns cn-three">
      <PartsNav
        parts={parts}
        present={present}
        left={tasks ? (one) => leftIn(tasks.find(({ key }) => key === one.key) ?? { ...one, figures: [] }) : undefined}
      />
      <div className="cn-stack">
        <Suspension page={page} />
        {written ? (
          <Loaded query={query} part>
            {() => content}
          </Loaded>
        ) : (
          content
        )}
      </div>
      {/* outside of what is loading: it says what was just done, and keeps the focus, while the state changes under it */}
      <Side page={page} />
    </div>
  );
}

/** Ways out of the procedure: possible, but never what the page is for. */
const LEAVES = new Set([
  'withdraw',
  'refuse-intake',
  'return-to-draft',
  'return-registration',
  'decline-registration',
  'withdraw-registration',
]);

function Side({ page }: { page: DossierPageData }) {
  const { subject } = page;
  const { id } = subject;
  const query = useDossier(id);
  const { perform, reload } = usePerform(query, (call) => sendAct(id, call));
  const elsewhere = elsewhereFor(id);
  const acts = subject.acts.filter(({ act }) => isSentHere(act) || elsewhere[act] !== undefined);
  return (
    <div className="cn-stack cn-dossier-side">
      <Deadlines subject={subject} />
      <div className="cn-card cn-stack">
        <SubmissionToSign page={page} />
        <ActPanel
          subject={{ ...subject, acts }}
          perform={perform}
          onReload={reload}
          forms={dossierForms(page)}
          elsewhere={elsewhere}
          leaves={LEAVES}
          primary={acts.find(({ act, allowed }) => allowed && !LEAVES.has(act))?.act ?? ''}
        />
      </div>
      <div className="cn-card">
        <HistoryOf
          queryKey={dossierKeys.history(id)}
          queryFn={({ signal }) => body(api.GET('/api/dossiers/{id}/history', { params: { path: { id } }, signal }))}
        />
        <p>
          <Link to={`${dossierPath(id)}/so-ghi`}>Sổ ghi số liệu và tệp</Link>
        </p>
      </div>
    </div>
  );
}

/** Signing, numbering and sealing the Tờ trình happen on its own page: the way there is what the page is for just now. */
function SubmissionToSign({ page: { subject, submission } }: { page: DossierPageData }) {
  const { position } = useSession();
  const navigate = useNavigate();
  if (!submission || subject.state.code !== 'awaiting-leader') return null;
  if (position.role !== 'commune-leader' && position.role !== 'commune-clerk') return null;
  const to = `/van-ban/${submission.documentId}`;
  return (
    <Button
      type="primary"
      size="large"
      block
      href={to}
      onClick={(event) => {
        event.preventDefault();
        void navigate(to);
      }}
    >
      {position.role === 'commune-leader' ? 'Xem và ký Tờ trình' : 'Cấp số, đóng dấu Tờ trình'}
    </Button>
  );
}
