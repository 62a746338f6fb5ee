import { Link } from 'react-router';
import { VerdictTag } from '../../components/criterion-verdict';
import { Notice } from '../../components/notice';
import { PdfPreview } from '../../components/pdf/pdf-preview';
import { Facts, Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { formatDate, formatInstant } from '../../format/date';
import { dossierPath, type AnswerFigure, type DossierPageData } from './dossier-query';
import type { Part } from './parts';
import { Rounds } from './rounds';
import { Supplements } from './supplements';
import { Checklist, TaskList } from './task-list';
import { TRACK_LABELS } from './track';

/** The whole dossier at a glance, and first of all what the person who opened it has to do. */
export function Overview({ page, tasks }: { page: DossierPageData; tasks: readonly Part<AnswerFigure>[] | null }) {
  return (
    <>
      <NotRecognised page={page} />
      {page.awaiting !== null && <Notice kind="near" title={page.awaiting} />}
      {tasks && <TaskList page={page} tasks={tasks} />}
      {page.subject.state.code === 'final-confirmation' && (
        <Notice
          kind="act"
          title="Chờ xác nhận số liệu cuối kỳ"
          actions={<Link to={`${dossierPath(page.subject.id)}/cuoi-ky`}>Số liệu cuối kỳ</Link>}
        />
      )}
      {page.subject.state.code === 'intake' && <Checklist page={page} />}
      <Submission page={page} />
      <Section title="Thông tin hồ sơ">
        <About page={page} />
      </Section>
      <Rounds page={page} />
      <Opinions page={page} />
      <Supplements dossierId={page.subject.id} rounds={page.supplements} />
      <Papers page={page} />
    </>
  );
}

/** The Tờ trình: looked at here while it waits for the leader, signed on its own page. */
function Submission({ page }: { page: DossierPageData }) {
  const { submission, subject } = page;
  if (!submission) return null;
  const waiting = subject.state.code === 'awaiting-leader';
  const paper = page.documents.find(({ id }) => id === submission.documentId);
  const link = `/van-ban/${submission.documentId}`;
  return (
    <Section title="Tờ trình">
      <p>
        {submission.number ? (
          <>
            <Link to={link}>
              Số {submission.number}
              {submission.date && ` ngày ${formatDate(submission.date)}`}
            </Link>
            {submission.signer && `, ${submission.signer} ký`}
          </>
        ) : (
          <Link to={link}>{waiting ? 'Mở Tờ trình để ký, hoặc ghi nhận bản đã ký' : 'Mở dự thảo Tờ trình'}</Link>
        )}
      </p>
      {waiting && (
        <PdfPreview
          url={`/api/documents/${submission.documentId}/pdf`}
          title={paper?.title ?? 'Tờ trình'}
          fileName="to-trinh.pdf"
          version={`${subject.version}-${paper?.state ?? ''}`}
        />
      )}
    </Section>
  );
}

function About({ page }: { page: DossierPageData }) {
  const { code, arrivalNumber, sentAt, late, track, proposedTrack, reviewNote, councilProposed, subject } = page;
  const { registration, unitClass } = page;
  return (
    <Facts
      items={[
        ['Kỳ đánh giá', page.periodLabel],
        ['Mã địa bàn', page.unitCode],
        track
          ? ['Nội dung', TRACK_LABELS[track]]
          : [registration ? 'Nội dung đăng ký' : 'Đề xuất khi rà soát', proposedTrack && TRACK_LABELS[proposedTrack]],
        ...(registration
          ? [
              ['Ngày đăng ký', registration.registeredOn && formatDate(registration.registeredOn)] as const,
              ...(registration.target ? [['Chỉ tiêu đăng ký', registration.target] as const] : []),
            ]
          : []),
        ...(unitClass ? [['Xếp loại theo số liệu', classWords(unitClass)] as const] : []),
        ...(reviewNote ? [['Ghi chú rà soát', reviewNote] as const] : []),
        ...(sentAt
          ? [
              ['Mã hồ sơ', code] as const,
              ['Số đến', arrivalNumber] as const,
              [
                'Thời điểm gửi',
                <>
                  {formatInstant(sentAt)} {late && <Tag tone="near">gửi muộn</Tag>}{' '}
                  <Link to={`${dossierPath(subject.id)}/phieu-tiep-nhan`}>Phiếu tiếp nhận</Link>
                </>,
              ] as const,
            ]
          : []),
        ...(councilProposed === null
          ? []
          : [['Hội đồng', councilProposed ? 'Đề nghị công nhận' : 'Không đề nghị công nhận'] as const]),
      ]}
    />
  );
}

/** The class, or what it may still be. */
const classWords = ({ id, label, possible }: NonNullable<DossierPageData['unitClass']>): string =>
  id === null && possible.length > 0 ? `${label}; còn có thể: ${possible.join(', ')}` : label;

function Opinions({ page }: { page: DossierPageData }) {
  const { opinions, sentAt, criteria } = page;
  if (!sentAt || opinions.length === 0) return null;
  return (
    <Section title="Ý kiến thẩm định">
      <ul className="cn-plain-list cn-tasks">
        {opinions.map(({ member, officeName, given, silent, verdicts }) => (
          <li key={member}>
            <span>{officeName}</span>
            <span className="cn-row">
              {!given && <Tag tone="neutral">Chưa có ý kiến</Tag>}
              {silent && <Tag tone="neutral">Quá thời hạn, coi như thống nhất</Tag>}
              {given && !silent && Object.keys(verdicts).length === 0 && <Tag tone="met">Đã có ý kiến</Tag>}
              {criteria.flatMap(({ id }) => {
                const verdict = verdicts[id];
                return verdict === undefined
                  ? []
                  : [
                      <span key={id} className="cn-nowrap">
                        {id}: <VerdictTag verdict={verdict as 'met'} short />
                      </span>,
                    ];
              })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Papers({ page: { documents } }: { page: DossierPageData }) {
  if (documents.length === 0) return null;
  return (
    <Section title="Văn bản về hồ sơ này">
      <ul className="cn-plain-list cn-tasks">
        {documents.map(({ id, title, number, date }) => (
          <li key={id}>
            <Link to={`/van-ban/${id}`}>{title}</Link>
            <span className="cn-quiet">
              {number ? `số ${number}${date ? ` ngày ${formatDate(date)}` : ''}` : 'chưa cấp số'}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** As the server names the points in all among what was not met. */
const POINTS_IN_ALL = 'tong-diem';

/** Why not, before everything else. */
function NotRecognised({ page: { failed, subject, criteria } }: { page: DossierPageData }) {
  if (subject.state.code !== 'not-recognised') return null;
  const names = criteria.filter(({ id }) => failed.includes(id)).map(({ label }) => label);
  return (
    <Notice kind="problem" title="Không được công nhận">
      {names.length > 0 && <p>Tiêu chí chưa đạt: {names.join('; ')}.</p>}
      {failed.includes(POINTS_IN_ALL) && <p>Tổng số điểm chưa đạt mức yêu cầu.</p>}
    </Notice>
  );
}
