import type { MonthDay } from '@app/domain/calendar';
import type { Period, PlanRevision } from '@app/domain/plans';
import { legalDate, parseLegalDate } from '@app/domain/shared';
import type { Flaw } from '../plan-error';
import { Section } from '../written';
import { due, monthDay } from './expressions';
import {
  buildGroup,
  buildIdentity,
  buildOffice,
  buildOnMerge,
  buildRevision,
  buildRoles,
  buildSource,
  buildSubUnits,
  buildUnits,
  day,
} from './identity';
import { buildCheck, buildComponent, buildCriteria, buildIndicator } from './judgement';
import {
  buildConfirmation,
  buildCouncil,
  buildDecision,
  buildDocument,
  buildIntake,
  buildPanel,
  buildRetention,
} from './procedure';
import { buildEvent, buildObligation, buildPhase, buildRung, buildSelection, buildTarget } from './work';

/** From the merged file to the plan that the product runs on. What a schema could not check is added to `flaws`. */
export function buildPlan(merged: unknown, flaws: Flaw[]): PlanRevision {
  const plan = Section.root(merged);
  const offices = plan.section('offices');
  const indicators = plan.section('indicators');
  const phases = plan.list('phases').map(buildPhase);
  const phaseIds = new Set(phases.map((phase) => phase.id));
  const criteria = buildCriteria(plan.section('criteria'), plan.list('terms'), flaws);
  const subUnits = plan.sectionIf('sub-units');
  return {
    plan: plan.text('plan'),
    revision: buildRevision(plan.section('revision')),
    identity: buildIdentity(plan.section('identity')),
    sources: plan.list('sources').map(buildSource),
    units: buildUnits(plan.section('units')),
    subUnits: subUnits && buildSubUnits(subUnits),
    onMerge: buildOnMerge(plan.sectionIf('on-merge')),
    roles: buildRoles(plan.section('roles')),
    offices: offices.list('own').map(buildOffice),
    groups: offices.list('groups').map(buildGroup),
    selection: buildSelection(plan.section('selection')),
    events: plan.list('events').map(buildEvent),
    period: buildPeriod(plan.section('period'), flaws),
    phases,
    obligations: plan.list('obligations').map((item) => buildObligation(item, phaseIds)),
    indicators: indicators.list('own').map(buildIndicator),
    checks: indicators.list('checks').map(buildCheck),
    criteria,
    components: plan.list('components').map(buildComponent),
    intake: buildIntake(plan.section('intake')),
    panel: buildPanel(
      plan.section('panel'),
      criteria.items.map((item) => item.id),
    ),
    council: buildCouncil(plan.section('council')),
    confirmation: buildConfirmation(plan.section('confirmation')),
    decision: buildDecision(plan.section('decision')),
    documents: plan.list('documents').map(buildDocument),
    targets: plan.list('targets').map(buildTarget),
    ladder: plan.list('ladder').map(buildRung),
    retention: buildRetention(plan.section('retention')),
  };
}

/** Once, between two dates; or every year, between two days of the calendar. Both ends must be of one kind. */
function buildPeriod(section: Section, flaws: Flaw[]): Period {
  const to = due(section, 'to');
  const yearly = section.has('every');
  const fromIsDate = parseLegalDate(section.text('from')) !== undefined;
  if (yearly === fromIsDate)
    flaws.push({ path: ['period', 'from'], code: 'period.from-misfit', params: { every: yearly ? 'year' : '' } });
  if (!yearly) {
    const from = fromIsDate ? day(section, 'from') : SOME_DAY;
    return { kind: 'once', id: section.textIf('id') ?? from.slice(0, 4), from, to, clause: section.textIf('clause') };
  }
  const end = to.kind === 'through' && to.point.kind === 'month-day' ? to.point : undefined;
  if (!end) flaws.push({ path: ['period', 'to'], code: 'period.to-misfit', params: {} });
  for (const key of ['first', 'last'])
    if (!section.has(key)) flaws.push({ path: ['period'], code: 'shape.missing-key', params: { key } });
  return {
    kind: 'yearly',
    from: fromIsDate ? NEW_YEAR : monthDay(section, 'from'),
    to: end ? { month: end.month, day: end.day } : NEW_YEAR,
    first: section.has('first') ? section.number('first') : 0,
    last: section.has('last') ? section.number('last') : 0,
    clause: section.textIf('clause'),
  };
}

/** These stand in for days that have been reported as wrong. */
const SOME_DAY = legalDate('2000-01-01');
const NEW_YEAR: MonthDay = { month: 1, day: 1 };
