import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '@app/api-client';
import { Link, useParams } from 'react-router';
import { actHeaders } from '../../api/act-headers';
import { api, body } from '../../api/client';
import type { Act } from '../../api/types';
import type { ActCall } from '../../components/act/act-call';
import { ActPanel } from '../../components/act/act-panel';
import { InboxTabs } from '../../components/list/inbox-tabs';
import { useListParams } from '../../components/list/use-list-params';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { Section } from '../../components/section';
import { formatDate } from '../../format/date';
import { formatNumber } from '../../format/number';
import { NotFoundPage } from '../../pages/not-found-page';
import { periodPath } from '../periods/labels';
import { differencesPath } from './revision-paths';
import { TriedTable } from './tried-table';
import './revisions.css';

type DryRun = Schemas['DryRunView'];

const TABS = { all: 'tat-ca', changing: 'thay-doi' };
const PARAMS = { xem: TABS.all };

/** What a revision would do to every running dossier of a period; the administrator moves the period from here, having seen it. */
export function DryRunPage() {
  const { id = '', revision = '' } = useParams();
  const number = Number(revision);
  const tried = useQuery({
    queryKey: ['periods', 'dry-run', id, number],
    queryFn: ({ signal }) =>
      body(api.POST('/api/periods/{id}/dry-run', { params: { path: { id } }, body: { revision: number }, signal })),
    enabled: Number.isInteger(number),
  });
  if (!Number.isInteger(number)) return <NotFoundPage />;
  return (
    <Loaded query={tried}>
      {(run) => (
        <>
          <PageHeader
            title={`Chạy thử bản sửa đổi ${run.revision}`}
            back={{ to: periodPath(id), label: 'Kỳ đánh giá' }}
            line={
              <p className="cn-turn-line">
                Kỳ đang theo bản {run.runsUnder}. Bản {run.revision} ngày {formatDate(run.date)}
                {run.because && <>, căn cứ {run.because}</>}.{' '}
                <Link to={differencesPath(run.plan, run.revision)}>Khác bản trước ở những điểm nào</Link>
              </p>
            }
          />
          <Result periodId={id} run={run} onReload={() => void tried.refetch()} />
        </>
      )}
    </Loaded>
  );
}

interface ResultProps {
  periodId: string;
  run: DryRun;
  onReload: () => void;
}

function Result({ periodId, run, onReload }: ResultProps) {
  const [{ xem }] = useListParams(PARAMS);
  const changing = run.lines.filter(({ outcome }) => outcome !== 'unchanged');
  const { total, unchanged, changes, undetermined, impossible } = run.counts;
  return (
    <div className="cn-stack">
      <p>
        <strong>{formatNumber(total)}</strong> hồ sơ đang giải quyết: {formatNumber(unchanged)} không thay đổi,{' '}
        <strong>{formatNumber(changes)}</strong> đổi kết quả, {formatNumber(undetermined)} chưa đủ căn cứ vì thiếu số
        liệu, {formatNumber(impossible)} không chuyển được. Chạy thử không làm thay đổi hồ sơ nào.
      </p>
      {run.moves === 'new-only' && (
        <Notice kind="neutral" title="Bản này chỉ áp dụng cho hồ sơ mở sau">
          <p>Khi kỳ chuyển sang bản này, các hồ sơ đang giải quyết vẫn theo bản cũ.</p>
        </Notice>
      )}
      <Move periodId={periodId} run={run} onReload={onReload} />
      {run.lines.length > 0 && (
        <Section title="Từng hồ sơ">
          <InboxTabs
            label="Hồ sơ được xem"
            param="xem"
            tabs={[
              { key: TABS.all, label: 'Tất cả', count: run.lines.length },
              { key: TABS.changing, label: 'Chỉ hồ sơ thay đổi', count: changing.length },
            ]}
          />
          <TriedTable lines={xem === TABS.changing ? changing : run.lines} />
        </Section>
      )}
    </div>
  );
}

/** The act with what it will do; for everybody else, who does it. */
function Move({ periodId, run, onReload }: ResultProps) {
  const client = useQueryClient();
  // nothing stands against the move, and still it is not theirs to make
  if (!run.mayMove && run.reasons.length === 0) {
    return <p className="cn-quiet">Quản trị chương trình chuyển kỳ sang bản sửa đổi sau khi xem kết quả này.</p>;
  }
  const going = run.moves === 'new-only' ? 0 : run.counts.total - run.counts.impossible;
  const act: Act = {
    act: 'move',
    label: `Chuyển sang bản sửa đổi ${run.revision}`,
    allowed: run.mayMove,
    reasons: run.reasons,
    needsReason: true,
    reauthenticate: false,
  };
  const perform = async ({ reason = '', ...call }: ActCall): Promise<string> => {
    const { moving, staying } = await body(
      api.POST('/api/periods/{id}/move', {
        params: { path: { id: periodId } },
        headers: actHeaders(call),
        body: { revision: run.revision, result: run.result, reason },
      }),
    );
    await client.invalidateQueries();
    return `${formatNumber(moving)} hồ sơ đang được chuyển; ${formatNumber(staying)} hồ sơ giữ bản cũ.`;
  };
  return (
    <div className="cn-card">
      <ActPanel
        subject={{ version: run.version, acts: [act], turns: [] }}
        perform={perform}
        onReload={onReload}
        forms={{
          move: {
            confirm:
              `${formatNumber(going)} hồ sơ đang giải quyết chuyển sang bản ${run.revision}, mỗi hồ sơ ghi một bước trong quá trình kèm lý do. ` +
              'Tiêu chí được đánh giá lại; nhiệm vụ mới được giao, nhiệm vụ không còn được đóng. Việc đã xong giữ nguyên. ' +
              'Không chuyển ngược lại được.',
          },
        }}
      />
    </div>
  );
}
