import { lazy, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import { JOBS } from '../../app/menu';
import { InboxTabs } from '../../components/list/inbox-tabs';
import { useListParams } from '../../components/list/use-list-params';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { PageSkeleton } from '../../components/page-skeleton';
import { CalendarSection } from './calendar-section';
import { DiagramSection } from './diagram-section';
import { PlanContent } from './plan-content';
import { revisionPath, type PlanSource } from './plan-source';
import { PLAN_TABS } from './plan-tabs';
import { useDraftView } from './use-drafts';
import { usePlanName } from './use-plans';
import './plans.css';

// the editor is a hundred kilobytes that nobody but the administrator needs
const DraftEditing = lazy(() => import('./draft-editing'));

const TABS = [{ key: 'soan', label: 'Soạn thảo' }, ...PLAN_TABS];
const PARAMS = { muc: 'soan' };

/** A plan in the making: its text with what is wrong with it, and what it would come to. */
export function DraftPage() {
  const { id = '' } = useParams();
  const [{ muc }] = useListParams(PARAMS);
  const query = useDraftView(id);
  // a draft with errors does not tell its own name
  const published = usePlanName(query.data?.plan ?? null);
  return (
    <Loaded query={query}>
      {(draft) => {
        const source: PlanSource = { kind: 'draft', id, version: draft.version };
        return (
          <>
            <PageHeader
              title={`Bản thảo: ${draft.label ?? published ?? draft.plan ?? 'kế hoạch mới'}`}
              code={draft.plan === null ? undefined : `${draft.plan}, bản ${draft.revision ?? '?'}`}
              back={{ to: JOBS.plans.path, label: JOBS.plans.label }}
            />
            {draft.published && draft.plan !== null && draft.revision !== null && (
              <Notice kind="met" title="Bản thảo này đã được công bố và không sửa được nữa">
                <p>
                  <Link to={revisionPath(draft.plan, draft.revision)}>Xem bản đã công bố</Link>
                </p>
              </Notice>
            )}
            <InboxTabs tabs={TABS} param="muc" label="Nội dung của bản thảo" />
            {/* stays there behind the other parts: what is typed and not yet saved must not go with a click */}
            <div hidden={muc !== 'soan'}>
              <Suspense fallback={<PageSkeleton />}>
                <DraftEditing key={id} draft={draft} />
              </Suspense>
            </div>
            {muc !== 'soan' && draft.errors.length > 0 && (
              <Notice kind="near" title="Bản thảo còn lỗi nên chưa xem trước được">
                <p>Sửa các lỗi ở mục “Soạn thảo”; mỗi lỗi ghi rõ dòng và cách sửa.</p>
              </Notice>
            )}
            {draft.errors.length === 0 && (
              <>
                {muc === 'noi-dung' && <PlanContent source={source} />}
                {muc === 'lich' && <CalendarSection source={source} />}
                {muc === 'so-do' && <DiagramSection source={source} />}
              </>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
