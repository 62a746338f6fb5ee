import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useClock } from '../../app/clock';
import { useSession } from '../../app/session';
import { usePerform } from '../../components/act/use-perform';
import { DeadlineBadge } from '../../components/deadline-badge';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { Section } from '../../components/section';
import { StateTag } from '../../components/state-tag';
import { TurnLine } from '../../components/turn-line';
import { capital } from '../../format/capital';
import { dossierPath, useDossier } from '../dossiers/dossier-query';
import { PartView } from '../dossiers/part-view';
import { partsOf } from '../dossiers/parts';
import { PartsNav } from '../dossiers/parts-nav';
import { Suspension } from '../dossiers/supplements';
import { appraisalKeys, draftOf, hasSpoken, stageOf, tabNamed, useAppraisal } from './appraisal-query';
import { DeskActs, type DeskProps } from './desk-acts';
import { Differences } from './differences';
import { Neighbours } from './neighbours';
import { OnSiteChecks } from './on-site-checks';
import { OpinionsSaid } from './opinions-said';
import { OwnFigures } from './own-figures';
import { OwnQuestions } from './own-questions';
import { Writing } from './writing';

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

function listSearch(search: URLSearchParams): string {
  const tab = tabNamed(search.get('loc'));
  return tab === 'all' ? '' : `?loc=${tab}`;
}

/** While the agencies examine, also while the commune is waited for. */
const COUNTED_IN = new Set(['appraisal', 'awaiting-supplement']);

function Desk({ page, appraisal }: DeskProps) {
  const [search] = useSearchParams();
  const { subject } = page;
  const clock = useClock();
  const client = useQueryClient();
  const [generation, setGeneration] = useState(0);
  const { position, officeKind } = useSession();
  const { reload } = usePerform(useDossier(subject.id), () => Promise.resolve());
  const parts = partsOf(page);
  const present = parts.find(({ key }) => key === search.get('muc'))?.key ?? parts[0]?.key ?? '';
  const part = parts.find(({ key }) => key === present);
  const { task, line } = appraisal;
  const own =
    task && part ? part.figures.map(({ indicator }) => indicator).filter((one) => task.indicators.includes(one)) : [];
  // a question of no criterion (it serves a class alone) stands at each of them
  const questions = (task?.questions ?? []).filter(
    ({ criteria }) => criteria.length === 0 || criteria.includes(present),
  );
  const mayWrite = task !== null && position.role === 'agency-officer';
  const counting = mayWrite && COUNTED_IN.has(subject.state.code) && !hasSpoken(appraisal, officeKind);
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
          {counting && questions.length > 0 && (
            <Section title="Cơ quan trả lời">
              <OwnQuestions dossierId={subject.id} version={subject.version} questions={questions} />
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
          <DeskActs page={page} appraisal={appraisal} />
          {mayWrite && task && (
            <Writing
              key={`${draftOf(appraisal)?.round ?? 0}-${generation}`}
              page={page}
              appraisal={appraisal}
              criterion={line.criteria.find(({ id }) => id === present && task.criteria.includes(id)) ?? null}
              onDone={reload}
              onReload={() =>
                void client
                  .refetchQueries({ queryKey: appraisalKeys.dossier(subject.id) })
                  .then(() => setGeneration((now) => now + 1))
              }
            />
          )}
        </div>
      </div>
    </>
  );
}
