import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { api, body } from '../../api/client';
import { usePresentPeriod, type PeriodLine } from '../../app/present-period';
import { useSession } from '../../app/session';
import { Loaded } from '../../components/loaded';
import { OfPeriod } from '../../components/of-period';
import { PageHeader } from '../../components/page-header';
import { Section } from '../../components/section';
import { Sheet } from '../../components/sheet';
import { Tag } from '../../components/tag';
import { capital } from '../../format/capital';
import { formatNumber, formatShare } from '../../format/number';
import { neededWords } from '../periods/target-words';
import './summary-page.css';

const fetchSummary = (period: string, signal: AbortSignal) =>
  body(api.GET('/api/decisions/summary', { params: { query: { period } }, signal }));
type Summary = Awaited<ReturnType<typeof fetchSummary>>;

/** One page for the leader: how many are met, which are not and why, the targets, who disagreed, and what waits for a signature. */
export function SummaryPage() {
  const { position, officeId } = useSession();
  const present = usePresentPeriod();
  const prepares = present.data?.period?.preparerOffice === officeId;
  return (
    <>
      <PageHeader
        title="Kết quả xét công nhận"
        line={
          prepares &&
          position.role === 'agency-officer' && (
            <p className="cn-turn-line cn-no-print">
              <Link to="/ket-qua/lap-van-ban">Lập quyết định, thông báo</Link>
            </p>
          )
        }
        extra={
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            In một trang
          </Button>
        }
      />
      <OfPeriod headed>{(period) => <OfThe key={period.id} period={period} />}</OfPeriod>
    </>
  );
}

function OfThe({ period }: { period: PeriodLine }) {
  const summary = useQuery({
    queryKey: ['decisions', 'summary', period.id],
    queryFn: ({ signal }) => fetchSummary(period.id, signal),
  });
  return (
    <Loaded query={summary} headed>
      {(data) => <OnePage period={period} summary={data} />}
    </Loaded>
  );
}

function OnePage({ period, summary }: { period: PeriodLine; summary: Summary }) {
  const { dossiers, met, notMet, open, withdrawn, selected, units } = summary;
  return (
    <div className="cn-stack">
      <p className="cn-summary-lead">
        {period.label}: <strong>{formatNumber(dossiers)}</strong> hồ sơ, <strong>{formatNumber(met)}</strong> đạt,{' '}
        <strong>{formatNumber(notMet)}</strong> chưa đạt
        {open > 0 && `, ${formatNumber(open)} chưa có kết luận`}
        {withdrawn > 0 && `; ${formatNumber(withdrawn)} đã rút`}. Được chọn thực hiện {formatNumber(selected)} trong{' '}
        {formatNumber(units)} địa bàn.
      </p>
      <Targets summary={summary} />
      <Section title="Chưa đạt, chưa kết luận, hoặc có ý kiến khác">
        <Lines lines={summary.lines} />
      </Section>
      <Papers papers={summary.papers} />
    </div>
  );
}

function Targets({ summary: { targets } }: { summary: Summary }) {
  if (targets.length === 0) return null;
  return (
    <Section title="Chỉ tiêu">
      <ul className="cn-plain-list cn-summary-lines">
        {targets.map(({ id, label, asks, least, most, actual, of, met }) => (
          <li key={id}>
            <span>{label}</span>
            <span className="cn-row cn-figures">
              <span>
                {formatNumber(actual)}/{formatNumber(of)}
                {formatShare(actual, of) && ` = ${formatShare(actual, of)}`}, cần{' '}
                {neededWords({ least, most }, of) ?? asks}
              </span>
              <Tag tone={met ? 'met' : 'problem'}>{met ? 'Đạt chỉ tiêu' : 'Chưa đạt chỉ tiêu'}</Tag>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Lines({ lines }: { lines: Summary['lines'] }) {
  if (lines.length === 0) return <p>Tất cả các hồ sơ đều đạt, không có ý kiến khác.</p>;
  return (
    <Sheet label="Hồ sơ chưa đạt hoặc có ý kiến khác">
      <thead>
        <tr>
          <th scope="col" className="cn-sheet-name">
            Địa bàn
          </th>
          <th scope="col">Hội đồng</th>
          <th scope="col">Vì sao chưa đạt</th>
          <th scope="col">Ý kiến khác</th>
          <th scope="col">Trạng thái</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ dossierId, unit, proposed, failures, dissent, stateLabel }) => (
          <tr key={dossierId}>
            <th scope="row" className="cn-sheet-name">
              <Link to={`/ho-so/${dossierId}`}>{capital(unit)}</Link>
            </th>
            <td>{proposed === null ? 'chưa xét' : proposed ? 'Đề nghị' : 'Không đề nghị'}</td>
            <td className="cn-sheet-text">
              {failures.map(({ id, criterion, found }) => (
                <p key={id}>
                  <strong>{id}</strong> {criterion}: {found}
                </p>
              ))}
            </td>
            <td>
              {dissent.map(({ who, what }) => (
                <p key={who + what}>
                  {who}: {what}
                </p>
              ))}
            </td>
            <td>{stateLabel}</td>
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
}

function Papers({ papers }: { papers: Summary['papers'] }) {
  if (papers.length === 0) return null;
  return (
    <Section title="Quyết định và thông báo">
      <ul className="cn-plain-list cn-summary-lines">
        {papers.map(({ documentId, title, dossiers, state }) => (
          <li key={documentId}>
            <Link to={`/van-ban/${documentId}`}>{title}</Link>
            <span className="cn-quiet">
              {formatNumber(dossiers)} địa bàn · {PAPER_STATES[state] ?? state}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** States of a paper on its way, as the documents' own list calls them. */
const PAPER_STATES: Partial<Record<string, string>> = {
  drafted: 'Dự thảo',
  'content-check': 'Chờ kiểm tra nội dung',
  'format-check': 'Chờ kiểm tra thể thức',
  'desk-check': 'Chờ Văn phòng thẩm tra',
  'awaiting-number': 'Chờ cấp số',
  ready: 'Chờ ký ban hành',
  signed: 'Đã ký, chờ ký số của cơ quan',
  sealed: 'Chờ phát hành',
  issued: 'Đã phát hành',
};
