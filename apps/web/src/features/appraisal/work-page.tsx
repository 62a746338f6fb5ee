import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { actHeaders } from '../../api/act-headers';
import { api } from '../../api/client';
import { useClock } from '../../app/clock';
import { useSession } from '../../app/session';
import { ActPanel } from '../../components/act/act-panel';
import type { ActCall } from '../../components/act/act-call';
import { DialogAct } from '../../components/act/dialog-act';
import { usePerform } from '../../components/act/use-perform';
import { DeadlineBadge } from '../../components/deadline-badge';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { Section } from '../../components/section';
import { StateTag } from '../../components/state-tag';
import { TurnLine } from '../../components/turn-line';
import { capital } from '../../format/capital';
import { dossierPath, useDossier, type DossierPageData } from '../dossiers/dossier-query';
import { PartView } from '../dossiers/part-view';
import { partsOf } from '../dossiers/parts';
import { PartsNav } from '../dossiers/parts-nav';
import { SEND } from '../dossiers/send-act';
import { Suspension } from '../dossiers/supplements';
import { draftOf, tabNamed, useAppraisal, useSheet, type Appraisal } from './appraisal-query';
import { OnSiteChecks } from './on-site-checks';
import { PresentDraft, VerdictEditor, WholeEditor } from './opinion-editor';
import { OpinionsSaid, OpinionText } from './opinions-said';
import { OwnFigures, type OwnStage } from './own-figures';
import { useOpinionDraft } from './use-opinion-draft';

/** One dossier at an agency's desk: criteria, evidence, and the own verdict with its reason. */
export function WorkPage() {
  const { id = '' } = useParams();
  const page = useDossier(id);
  const appraisal = useAppraisal(id);
  return (
    <Loaded query={page}>
      {(dossier) => <Loaded query={appraisal}>{(data) => <Desk key={id} page={dossier} appraisal={data} />}</Loaded>}
    </Loaded>
  );
}

interface DeskProps {
  page: DossierPageData;
  appraisal: Appraisal;
}

/** While the agencies examine, also while the commune is waited for. */
const COUNTED_IN = new Set(['appraisal', 'awaiting-supplement']);

function Desk({ page, appraisal }: DeskProps) {
  const [search] = useSearchParams();
  const { subject } = page;
  const clock = useClock();
  const { position, officeKind } = useSession();
  const { reload } = usePerform(useDossier(subject.id), () => Promise.resolve());
  const parts = partsOf(page);
  const present = parts.find(({ key }) => key === search.get('muc'))?.key ?? parts[0]?.key ?? '';
  const part = parts.find(({ key }) => key === present);
  const { task, line } = appraisal;
  const own =
    task && part ? part.figures.map(({ indicator }) => indicator).filter((one) => task.indicators.includes(one)) : [];
  const mayWrite = task !== null && position.role === 'agency-officer';
  const counting = mayWrite && COUNTED_IN.has(subject.state.code) && !given(appraisal, officeKind);
  return (
    <>
      <PageHeader
        title={capital(page.unitName)}
        code={page.code ?? undefined}
        back={{ to: `/tham-dinh${listSearch(search)}`, label: 'Bảng thẩm định' }}
        tags={
          <>
            <StateTag state={subject.state} />
            {subject.deadlines[0] && <DeadlineBadge deadline={subject.deadlines[0]} />}
          </>
        }
        line={<TurnLine subject={subject} />}
        extra={<Neighbours periodId={page.periodId} id={subject.id} />}
      />
      <div className="cn-columns cn-three">
        <div className="cn-stack">
          <PartsNav parts={parts} present={present} overview={false} />
          <p>
            <Link to={dossierPath(subject.id)}>Toàn bộ hồ sơ, lịch sử</Link>
          </p>
        </div>
        <div className="cn-stack">
          <Suspension page={page} />
          <Differences appraisal={appraisal} />
          {counting && own.length > 0 && (
            <Section
              title={stageOf(appraisal, officeKind) === 'confirmed' ? 'Xác nhận số liệu' : 'Số liệu của cơ quan'}
            >
              <OwnFigures appraisal={appraisal} stage={stageOf(appraisal, officeKind)} indicators={own} />
            </Section>
          )}
          {part && <PartView dossierId={subject.id} part={part} />}
          <OpinionsSaid appraisal={appraisal} />
          <OnSiteChecks
            appraisal={appraisal}
            version={subject.version}
            mayRecord={mayWrite && COUNTED_IN.has(subject.state.code)}
            today={clock.data?.today}
            onDone={reload}
          />
        </div>
        <div className="cn-stack">
          <Acts page={page} appraisal={appraisal} />
          {mayWrite && task && (
            <Writing
              key={`${draftOf(appraisal)?.round ?? 0}`}
              page={page}
              appraisal={appraisal}
              criterion={line.criteria.find(({ id }) => id === present && task.criteria.includes(id)) ?? null}
              onDone={reload}
            />
          )}
        </div>
      </div>
    </>
  );
}

function listSearch(search: URLSearchParams): string {
  const tab = tabNamed(search.get('loc'));
  return tab === 'all' ? '' : `?loc=${tab}`;
}

/** The chair of the appraisal confirms; every other agency holds a count of its own beside it. */
const stageOf = ({ line }: Appraisal, officeKind: string): OwnStage =>
  line.agencies.find(({ member }) => member === officeKind)?.lead ? 'confirmed' : 'compared';

/** Next and previous of the list that one came from. */
function Neighbours({ periodId, id }: { periodId: string; id: string }) {
  const [search] = useSearchParams();
  const sheet = useSheet(periodId, tabNamed(search.get('loc')));
  const items = sheet.data?.items ?? [];
  const at = items.findIndex(({ dossierId }) => dossierId === id);
  const before = items[at - 1];
  const after = items[at + 1];
  if (at < 0) return null;
  const to = (dossierId: string) => ({ pathname: `/tham-dinh/${dossierId}`, search: search.toString() });
  return (
    <nav aria-label="Hồ sơ trước, sau trong danh sách" className="cn-row">
      <span className="cn-quiet cn-small">
        {at + 1}/{items.length}
      </span>
      {before && (
        <Link to={to(before.dossierId)}>
          <LeftOutlined aria-hidden /> {capital(before.unit)}
        </Link>
      )}
      {after && (
        <Link to={to(after.dossierId)}>
          {capital(after.unit)} <RightOutlined aria-hidden />
        </Link>
      )}
    </nav>
  );
}

function Differences({ appraisal }: { appraisal: Appraisal }) {
  const { line, explanationRequest } = appraisal;
  const differing = line.figures.filter(({ differs }) => differs);
  if (differing.length === 0) return null;
  return (
    <Notice
      kind="near"
      title={`Lệch số liệu: ${differing.map(({ label }) => label.toLocaleLowerCase('vi')).join('; ')}`}
      actions={
        explanationRequest.length > 0 && (
          <Link to={`/ho-so/${line.dossierId}/yeu-cau-bo-sung`} state={{ items: explanationRequest }}>
            Đề nghị giải trình
          </Link>
        )
      }
    />
  );
}

const HERE = new Set(['examine', 'opine', 'revise', 'ask-supplement', 'take-in', 'refuse-intake']);

/** The acts of the dossier that belong to this desk: to begin, and the head's word on the draft. */
function Acts({ page, appraisal }: DeskProps) {
  const { subject } = page;
  const { id } = subject;
  const { position, officeKind } = useSession();
  const draft = draftOf(appraisal);
  const query = useDossier(id);
  const { perform, reload } = usePerform(query, (call) => sendFor(id, call, draft?.version ?? 0));
  const head = position.role === 'agency-head';
  const said = given(appraisal, officeKind);
  const acts = subject.acts.filter(({ act }) => {
    // an office begins once and speaks once a round, and the head speaks on what has been presented
    if (act === 'examine') return draft === null && !said;
    if (act === 'opine' || act === 'revise') return draft?.presented === true;
    return HERE.has(act);
  });
  const summary = draft && (
    <div>
      <p className="cn-label">Dự thảo của chuyên viên</p>
      <OpinionText opinion={draft} />
    </div>
  );
  const approval = {
    confirm:
      'Ý kiến được gửi đi với danh nghĩa cơ quan và không sửa được nữa. Công an tỉnh (chủ trì), Thư ký Hội đồng và địa phương được báo là đã có ý kiến.',
    render: () => summary,
  };
  return (
    <div className="cn-card cn-stack">
      {head && draft && summary}
      {head && appraisal.task && !draft?.presented && !said && (
        <p className="cn-quiet">Chuyên viên của cơ quan chưa trình dự thảo ý kiến.</p>
      )}
      <ActPanel
        subject={{ ...subject, acts }}
        perform={perform}
        onReload={reload}
        forms={{ opine: approval, revise: approval }}
        elsewhere={{ 'ask-supplement': `/ho-so/${id}/yeu-cau-bo-sung` }}
      />
      {head && draft?.presented && (
        <>
          {appraisal.task?.part === 'supervises' && (
            <DialogAct
              label="Gửi ý kiến giám sát"
              type="primary"
              block
              version={subject.version}
              form={approval}
              send={(call) =>
                api.POST('/api/dossiers/{id}/opinion/supervision', {
                  params: { path: { id } },
                  headers: actHeaders(call),
                  body: { opinionVersion: draft.version },
                })
              }
              onDone={reload}
              onReload={reload}
            />
          )}
          <DialogAct
            label="Trả lại dự thảo"
            block
            needsReason
            version={draft.version}
            form={{ confirm: 'Dự thảo trở về chuyên viên kèm lý do.' }}
            send={(call) =>
              api.POST('/api/dossiers/{id}/opinion/return', {
                params: { path: { id } },
                headers: actHeaders(call),
                body: { reason: call.reason ?? '' },
              })
            }
            onDone={reload}
            onReload={reload}
          />
        </>
      )}
    </div>
  );
}

/** The head gives the draft that was read: its version goes along. */
function sendFor(id: string, call: ActCall, opinionVersion: number): Promise<unknown> {
  const to = { params: { path: { id } }, headers: actHeaders(call), body: { opinionVersion } };
  if (call.act === 'opine') return api.POST('/api/dossiers/{id}/opinion/approval', to);
  if (call.act === 'revise') return api.POST('/api/dossiers/{id}/opinion/revision', to);
  const send = SEND[call.act];
  if (!send) throw new Error(`no way to send ${call.act}`);
  return send(id, call);
}

interface WritingProps extends DeskProps {
  criterion: Appraisal['line']['criteria'][number] | null;
  onDone: () => void;
}

function Writing({ page, appraisal, criterion, onDone }: WritingProps) {
  const clock = useClock();
  const { officeKind } = useSession();
  const { task } = appraisal;
  const draft = draftOf(appraisal);
  const drafting = useOpinionDraft(page.subject.id, appraisal, officeKind);
  const [again, setAgain] = useState(false);
  const reappraising = page.subject.state.code === 'reappraisal' && stageOf(appraisal, officeKind) === 'confirmed';
  const begun = task?.part === 'supervises' || draft !== null;
  if (!task || (!reappraising && (!begun || given(appraisal, officeKind)))) return null;
  if (draft?.presented && !again) {
    return (
      <div className="cn-card cn-stack">
        <Notice kind="act" title="Dự thảo ý kiến đang chờ lãnh đạo cơ quan duyệt" />
        <OpinionText opinion={draft}>
          <Button onClick={() => setAgain(true)}>Lấy lại để sửa</Button>
        </OpinionText>
      </div>
    );
  }
  return (
    <div className="cn-card cn-stack">
      {draft?.returnedReason && (
        <Notice kind="near" title="Lãnh đạo trả lại dự thảo">
          <p>{draft.returnedReason}</p>
        </Notice>
      )}
      {criterion && <VerdictEditor drafting={drafting} criterion={criterion} />}
      <WholeEditor drafting={drafting} task={task} police={stageIsPolice(page)} today={clock.data?.today} />
      <PresentDraft
        drafting={drafting}
        task={task}
        onDone={() => {
          setAgain(false);
          onDone();
        }}
      />
    </div>
  );
}

/** Whoever sees police figures belongs to the police. */
const stageIsPolice = ({ figures }: DossierPageData): boolean =>
  figures.some((one) => one.class === 'police' && !one.hidden);

/** The own office has said its word in this round: nothing of it is written any more. */
const given = ({ line }: Appraisal, officeKind: string): boolean =>
  line.agencies.some(({ member, status }) => member === officeKind && (status === 'given' || status === 'silent'));
