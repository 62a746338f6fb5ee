import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@app/api-client';
import { useParams } from 'react-router';
import { actHeaders } from '../../api/act-headers';
import { api, body } from '../../api/client';
import { useClock } from '../../app/clock';
import { JOBS } from '../../app/menu';
import { ActPanel } from '../../components/act/act-panel';
import type { ActForm } from '../../components/act/act-call';
import { usePerform } from '../../components/act/use-perform';
import { DeadlineBadge } from '../../components/deadline-badge';
import { HistoryOf } from '../../components/history-of';
import { InboxTabs } from '../../components/list/inbox-tabs';
import { useListParams } from '../../components/list/use-list-params';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { StateTag } from '../../components/state-tag';
import { StepBar, type Step } from '../../components/step-bar';
import { TurnLine } from '../../components/turn-line';
import { formatDate } from '../../format/date';
import { formatPaperNumber } from '../../format/paper-number';
import { CORRECT, EventsSection } from './events-section';
import { NewerRevision, useNewestRevision } from '../revisions/newer-revision';
import { dryRunPath } from '../revisions/revision-paths';
import { ObligationsSummary } from './obligations-summary';
import { PhasesSection } from './phases-section';
import { PlanContent } from '../plans/plan-content';
import { SelectionSection } from './selection-section';
import { StatesSection } from './states-section';
import { TargetsSection } from './targets-section';
import { tellEventForm, toldEvent } from './tell-event-form';
import './periods.css';

type Page = Schemas['PeriodPage'];

const TABS = [
  { key: 'tong-quan', label: 'Tổng quan' },
  { key: 'nhiem-vu', label: 'Nhiệm vụ, báo cáo' },
  { key: 'dia-ban', label: 'Danh sách địa bàn' },
  { key: 'ke-hoach', label: 'Nội dung kế hoạch' },
  { key: 'so-do', label: 'Sơ đồ trạng thái' },
  { key: 'qua-trinh', label: 'Quá trình' },
];
const PARAMS = { muc: 'tong-quan' };

const FORMS: Partial<Record<string, ActForm>> = {
  close: { confirm: 'Kỳ đánh giá được ghi là đã kết thúc; sau đó không nhận thêm hồ sơ, báo cáo của kỳ này.' },
};

/** One run of a plan: where we stand, who still owes what, and whether the targets are met. */
export function PeriodPage() {
  const { id = '' } = useParams();
  const [{ muc }] = useListParams(PARAMS);
  const page = useQuery({
    queryKey: ['periods', 'page', id],
    queryFn: ({ signal }) => body(api.GET('/api/periods/{id}', { params: { path: { id } }, signal })),
  });
  const newest = useNewestRevision(page.data?.plan);
  const clock = useClock();
  const { perform, reload } = usePerform(page, (call) =>
    call.act === 'tell-event'
      ? api.POST('/api/periods/{id}/events', {
          params: { path: { id } },
          headers: actHeaders(call),
          body: toldEvent(call.values),
        })
      : api.POST('/api/periods/{id}/closing', { params: { path: { id } }, headers: actHeaders(call) }),
  );
  return (
    <Loaded query={page}>
      {(period) => (
        <>
          <PageHeader
            title={period.subject.title}
            code={period.planSymbol ? formatPaperNumber(period.planSymbol) : undefined}
            back={{ to: JOBS.plans.path, label: 'Kế hoạch' }}
            tags={
              <>
                <StateTag state={period.subject.state} />
                {period.subject.deadlines[0] && <DeadlineBadge deadline={period.subject.deadlines[0]} />}
              </>
            }
            line={<TurnLine subject={period.subject} />}
          />
          <div className="cn-card cn-period-steps">
            <StepBar steps={stepsOf(period)} label="Các giai đoạn của kế hoạch" />
          </div>
          <NewerRevision period={period} />
          <InboxTabs tabs={TABS} param="muc" label="Nội dung của kỳ đánh giá" />
          {muc === 'tong-quan' && (
            <div className="cn-columns cn-two">
              <div className="cn-stack">
                <TargetsSection targets={period.targets} hidden={period.targetsHidden} />
                <PhasesSection period={period} />
                <EventsSection period={period} today={clock.data?.today} onReload={reload} />
              </div>
              <div className="cn-stack">
                <div className="cn-card">
                  <ActPanel
                    subject={{ ...period.subject, acts: period.subject.acts.filter(({ act }) => act !== CORRECT) }}
                    perform={perform}
                    onReload={reload}
                    forms={{ ...FORMS, 'tell-event': tellEventForm(period.events, clock.data?.today) }}
                    // the list is put together where the units are reviewed
                    elsewhere={{
                      'propose-list': `${JOBS.review.path}?ky=${id}`,
                      // after a look at what it would do to each dossier
                      move: dryRunPath(id, newest?.revision ?? period.planRevision),
                    }}
                  />
                </div>
              </div>
            </div>
          )}
          {muc === 'nhiem-vu' && <ObligationsSummary periodId={id} lines={period.obligations} />}
          {muc === 'dia-ban' && <SelectionSection selection={period.selection} />}
          {muc === 'ke-hoach' && (
            <PlanContent source={{ kind: 'revision', plan: period.plan, revision: period.planRevision }} />
          )}
          {muc === 'so-do' && <StatesSection periodId={id} />}
          {muc === 'qua-trinh' && (
            <div className="cn-card">
              <HistoryOf
                queryKey={['periods', 'history', id]}
                queryFn={({ signal }) =>
                  body(api.GET('/api/periods/{id}/history', { params: { path: { id } }, signal }))
                }
              />
            </div>
          )}
        </>
      )}
    </Loaded>
  );
}

function stepsOf({ phases, subject }: Page): Step[] {
  const { code } = subject.state;
  const after = (step: string): Step['state'] => (code === 'closed' ? 'done' : code === step ? 'now' : 'later');
  return [
    ...phases.map((phase): Step => ({
      key: phase.id,
      label: phase.label,
      state: phase.state === 'past' ? 'done' : phase.state === 'now' ? 'now' : 'later',
      note: days(phase),
    })),
    { key: 'closing', label: 'Hoàn tất việc công nhận', state: after('closing') },
    { key: 'closed', label: 'Kết thúc kỳ', state: after('closed') },
  ];
}

function days({ from, to }: Pick<Schemas['PhaseView'], 'from' | 'to'>): string {
  if (!from) return 'chưa xác định ngày';
  return to ? `${formatDate(from)} – ${formatDate(to)}` : `từ ${formatDate(from)}`;
}
