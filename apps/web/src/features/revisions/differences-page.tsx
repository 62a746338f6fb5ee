import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@app/api-client';
import { Link, useParams } from 'react-router';
import { api, body } from '../../api/client';
import { JOBS } from '../../app/menu';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { formatDate } from '../../format/date';
import { formatNumber } from '../../format/number';
import { NotFoundPage } from '../../pages/not-found-page';
import { usePeriods } from '../periods/use-periods';
import { dryRunPath } from './revision-paths';
import './revisions.css';

type Differences = Schemas['PlanDifferences'];
type Difference = Schemas['PlanDifference'];

/** A revision beside the one that it follows: every difference in words, where it is said, and why. */
export function DifferencesPage() {
  const { plan = '', revision = '' } = useParams();
  const number = Number(revision);
  const found = useQuery({
    queryKey: ['plans', plan, number, 'differences'],
    queryFn: ({ signal }) =>
      body(api.GET('/api/plans/{plan}/revisions/{number}/differences', { params: { path: { plan, number } }, signal })),
    enabled: Number.isInteger(number),
    // published revisions never change
    staleTime: Infinity,
  });
  if (!Number.isInteger(number)) return <NotFoundPage />;
  return (
    <Loaded query={found}>
      {(read) => (
        <>
          <PageHeader
            title={read.parent === null ? `Bản ${read.revision}` : `Bản ${read.revision} so với bản ${read.parent}`}
            back={{ to: `${JOBS.plans.path}/ban/${plan}/${revision}`, label: 'Nội dung kế hoạch' }}
            line={<p className="cn-turn-line">{read.label}</p>}
          />
          {read.parent === null ? (
            <p>Đây là bản đầu của kế hoạch, không có bản trước để so sánh.</p>
          ) : (
            <Told differences={read} />
          )}
        </>
      )}
    </Loaded>
  );
}

function Told({ differences: read }: { differences: Differences }) {
  const changed = read.differences.filter(({ kind }) => kind !== 'restated');
  const restated = read.differences.filter(({ kind }) => kind === 'restated');
  const sections = [...new Map(changed.map(({ section, sectionLabel }) => [section, sectionLabel]))];
  return (
    <div className="cn-stack">
      <p className="cn-quiet">
        Ngày {formatDate(read.date)}
        {read.because && <>, căn cứ {read.because}</>}. {formatNumber(changed.length)} điểm khác.{' '}
        {read.moves === 'new-only'
          ? 'Chỉ áp dụng cho hồ sơ mở sau; hồ sơ đang giải quyết giữ bản cũ.'
          : 'Hồ sơ đang giải quyết được chuyển theo, sau khi xem kết quả chạy thử.'}
      </p>
      {read.unexplained > 0 && (
        <Notice kind="near" title={`${formatNumber(read.unexplained)} điểm khác chưa nêu lý do`} />
      )}
      <PeriodsToTry plan={read.plan} revision={read.revision} />
      {sections.map(([section, label]) => (
        <Section key={section} title={label}>
          <Lines lines={changed.filter((one) => one.section === section)} />
        </Section>
      ))}
      {restated.length > 0 && (
        <details className="cn-card">
          <summary>{formatNumber(restated.length)} điểm giữ nguyên, nay theo căn cứ khác</summary>
          <Lines lines={restated} />
        </details>
      )}
    </div>
  );
}

function Lines({ lines }: { lines: readonly Difference[] }) {
  return (
    <ul className="cn-plain-list cn-differences">
      {lines.map(({ path, kind, text, clause, reason }) => (
        <li key={`${kind} ${path}`}>
          <p>{text}</p>
          {clause && <p className="cn-quiet cn-small">Căn cứ: {clause}</p>}
          {reason ? (
            <p className="cn-small">
              Lý do: {reason.why}
              {reason.clause && <span className="cn-quiet"> ({reason.clause})</span>}
            </p>
          ) : (
            kind !== 'restated' && (
              <p>
                <Tag tone="near">chưa nêu lý do</Tag>
              </p>
            )
          )}
        </li>
      ))}
    </ul>
  );
}

/** Periods that run under an earlier revision of the same plan. */
function PeriodsToTry({ plan, revision }: { plan: string; revision: number }) {
  const periods = usePeriods();
  const running = (periods.data ?? []).filter(
    (one) => one.mayTry && one.plan === plan && one.planRevision < revision && one.state !== 'closed',
  );
  if (running.length === 0) return null;
  return (
    <ul className="cn-plain-list">
      {running.map((period) => (
        <li key={period.id}>
          <Link to={dryRunPath(period.id, revision)}>
            Chạy thử bản {revision} trên kỳ {period.code} (đang theo bản {period.planRevision})
          </Link>
        </li>
      ))}
    </ul>
  );
}
