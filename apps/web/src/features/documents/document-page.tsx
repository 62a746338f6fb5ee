import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@app/api-client';
import { Link, useParams } from 'react-router';
import { api, body } from '../../api/client';
import type { Act } from '../../api/types';
import { useClock } from '../../app/clock';
import { JOBS } from '../../app/menu';
import { ActPanel } from '../../components/act/act-panel';
import { usePerform } from '../../components/act/use-perform';
import { DeadlineBadge } from '../../components/deadline-badge';
import { HistoryOf } from '../../components/history-of';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { PdfPreview } from '../../components/pdf/pdf-preview';
import { Facts, Section } from '../../components/section';
import { StateTag } from '../../components/state-tag';
import { TurnLine } from '../../components/turn-line';
import { formatDate, formatInstant } from '../../format/date';
import { subjectPath } from '../subject-path';
import { documentForms } from './act-forms';
import { ApprovalChain } from './approval-chain';
import { documentPath, STAGES, templateLabel } from './labels';
import { SEND } from './send-act';

type Page = Schemas['DocumentPage'];

/** The act that takes a paper on to its next step; everything else stands back. */
const MAIN = [
  'sign',
  'sign-as-secretary',
  'check-content',
  'check-format',
  'check-desk',
  'enter-number',
  'seal',
  'issue',
];
const NONE = '';

const rank = ({ act }: Act): number => (MAIN.includes(act) ? 0 : 1);
const inOrder = (acts: readonly Act[]): Act[] => acts.filter(({ act }) => SEND[act]).sort((a, b) => rank(a) - rank(b));

/** One paper: the bytes as they are or will be signed, who has approved them, and what the person can do. */
export function DocumentPage() {
  const { id = '' } = useParams();
  const page = useQuery({
    queryKey: ['documents', 'page', id],
    queryFn: ({ signal }) => body(api.GET('/api/documents/{id}', { params: { path: { id } }, signal })),
  });
  const clock = useClock();
  const { perform, reload } = usePerform(page, async (call) => {
    const send = SEND[call.act];
    if (!send || !page.data) throw new Error(`no way to send ${call.act}`);
    await send(id, call, page.data);
  });
  return (
    <Loaded query={page}>
      {(paper) => {
        const { subject, sha256, numberAndSymbol } = paper;
        const url = `/api/documents/${id}/pdf`;
        return (
          <>
            <PageHeader
              title={paper.title}
              code={numberAndSymbol ?? undefined}
              back={{ to: JOBS.documents.path, label: 'Văn bản' }}
              tags={
                <>
                  <StateTag state={subject.state} />
                  {subject.deadlines[0] && <DeadlineBadge deadline={subject.deadlines[0]} />}
                </>
              }
              line={<TurnLine subject={subject} />}
            />
            <div className="cn-columns cn-two">
              <div className="cn-stack">
                <Replaced paper={paper} />
                <Section title="Bản xem trước">
                  <p className="cn-quiet">{STAGES[paper.stage]}.</p>
                  <PdfPreview
                    url={url}
                    title={paper.title}
                    fileName={`${numberAndSymbol?.replace(/\//g, '-') ?? paper.template}.pdf`}
                    version={sha256 ?? `draft-${subject.version}`}
                  />
                  {paper.stage === 'draft' || paper.stage === 'final' ? (
                    <p className="cn-no-print">
                      <a href={`${url}?form=pen`} target="_blank" rel="noreferrer">
                        <PrinterOutlined aria-hidden /> Bản in để ký tay (mở trang mới)
                      </a>
                    </p>
                  ) : null}
                </Section>
              </div>
              <div className="cn-stack">
                <div className="cn-card">
                  <ActPanel
                    subject={{ ...subject, acts: inOrder(subject.acts) }}
                    primary={MAIN.find((act) => subject.acts.some((one) => one.act === act && one.allowed)) ?? NONE}
                    perform={perform}
                    onReload={reload}
                    forms={documentForms(paper, clock.data?.today)}
                  />
                  <Redraft paper={paper} />
                </div>
                <Section title="Quá trình phê duyệt">
                  <ApprovalChain approvals={paper.approvals} remarks={paper.remarks} />
                </Section>
                <Section title="Thông tin văn bản">
                  <About paper={paper} />
                </Section>
              </div>
              <div className="cn-card cn-below">
                <HistoryOf
                  queryKey={['documents', 'history', id]}
                  queryFn={({ signal }) =>
                    body(api.GET('/api/documents/{id}/history', { params: { path: { id } }, signal }))
                  }
                />
              </div>
            </div>
          </>
        );
      }}
    </Loaded>
  );
}

function About({ paper }: { paper: Page }) {
  const { numberAndSymbol, symbol, date, signer, recipients, issuedAt, about } = paper;
  const path = subjectPath(about.kind, about.id);
  return (
    <Facts
      items={[
        ['Loại', templateLabel(paper.template)],
        ['Số, ký hiệu', numberAndSymbol ?? <span className="cn-quiet">…/{symbol}, chưa cấp số</span>],
        ['Ngày', date && formatDate(date)],
        ['Người ký', signer && (signer.name === signer.title ? signer.title : `${signer.name}, ${signer.title}`)],
        ['Cơ quan ban hành', paper.issuer.officeName],
        ['Đơn vị soạn thảo', paper.drafter.officeName],
        ['Văn thư', paper.clerk.officeName],
        [
          'Nơi nhận',
          recipients.length > 0 ? (
            recipients.join('; ')
          ) : (
            <span className="cn-quiet">ghi ở cuối văn bản, vào sổ khi phát hành</span>
          ),
        ],
        ['Phát hành', issuedAt && formatInstant(issuedAt)],
        ['Thuộc', path ? <Link to={path.to}>{path.label}</Link> : null],
        ...(paper.sha256 ? [['Mã SHA-256 của tệp', <code className="cn-trace">{paper.sha256}</code>] as const] : []),
      ]}
    />
  );
}

function Replaced({ paper: { replacedBy, subject } }: { paper: Page }) {
  if (replacedBy) {
    return (
      <Notice kind="near" title="Văn bản này đã được thay thế">
        <p>
          <Link to={documentPath(replacedBy)}>Xem văn bản thay thế</Link>
        </p>
      </Notice>
    );
  }
  return subject.state.code === 'recalled' ? <Notice kind="problem" title="Văn bản này đã bị thu hồi" /> : null;
}

/** A draft is written where it came from, and presented from there. */
function Redraft({ paper: { subject, about } }: { paper: Page }) {
  const path = subjectPath(about.kind, about.id);
  if (subject.state.code !== 'drafted' || !subject.acts.some(({ act }) => act === 'present') || !path) return null;
  return (
    <p>
      Sửa nội dung và trình lại tại <Link to={path.to}>{path.label}</Link>.
    </p>
  );
}
