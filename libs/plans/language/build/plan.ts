import { walkTerm, mentionsHere, type RollUpTerm } from '@app/domain/criteria';
import { conditionsOf, type Indicator, type PlanRevision } from '@app/domain/plans';
import type { Flaw } from '../plan-error';
import { Section } from '../written';
import { buildClassification, buildCriteria } from './criteria';
import {
  buildAccepted,
  buildCarry,
  buildGroup,
  buildIdentity,
  buildOffice,
  buildOnMerge,
  buildRevision,
  buildRoles,
  buildSource,
  buildUse,
} from './identity';
import { buildCheck, buildComponent, buildIndicator } from './judgement';
import { OtherPlans } from './other-plans';
import { buildPeriod } from './period';
import {
  buildConfirmation,
  buildCouncil,
  buildDecision,
  buildDocument,
  buildIntake,
  buildPanel,
  buildRetention,
} from './procedure';
import { buildTarget } from './targets';
import { buildParent, buildSubUnits } from './tiers';
import { buildUnits } from './units';
import { buildEvent, buildObligation, buildPhase, buildRung, buildSelection } from './work';

/**
 * From the merged file, and the plans it uses, to the plan that the product runs on. What a schema could not check is added to `flaws`.
 */
export function buildPlan(
  merged: unknown,
  flaws: Flaw[],
  used: ReadonlyMap<string, PlanRevision> = new Map(),
): PlanRevision {
  const plan = Section.root(merged);
  const others = new OtherPlans(used);
  const offices = plan.section('offices');
  const indicators = plan.section('indicators');
  const phases = plan.list('phases').map(buildPhase);
  const phaseIds = new Set(phases.map((phase) => phase.id));
  const own = buildCriteria(plan.section('criteria'), plan.list('terms'), others, flaws);
  const classification = buildClassification(plan.sectionIf('classification'), others, flaws);
  const criteria = { ...own, terms: [...own.terms, ...others.termsFor(own, classification)] };
  const council = buildCouncil(plan.section('council'));
  const subUnits = plan.sectionIf('sub-units');
  const parent = plan.sectionIf('parent');
  const built: PlanRevision = {
    plan: plan.text('plan'),
    revision: buildRevision(plan.section('revision')),
    identity: buildIdentity(plan.section('identity')),
    sources: plan.list('sources').map(buildSource),
    uses: plan.list('uses').map(buildUse),
    units: buildUnits(plan.section('units')),
    subUnits: subUnits && buildSubUnits(subUnits, criteria, others, flaws),
    parent: parent && buildParent(parent, criteria, others, flaws),
    onMerge: buildOnMerge(plan.sectionIf('on-merge')),
    roles: buildRoles(plan.section('roles')),
    offices: offices.list('own').map(buildOffice),
    groups: offices.list('groups').map(buildGroup),
    selection: buildSelection(plan.section('selection')),
    events: plan.list('events').map(buildEvent),
    period: buildPeriod(plan.section('period'), flaws),
    phases,
    obligations: plan.list('obligations').map((item) => buildObligation(item, phaseIds, flaws)),
    indicators: indicators.list('own').map(buildIndicator),
    checks: indicators.list('checks').map(buildCheck),
    criteria,
    classification,
    components: plan.list('components').map(buildComponent),
    intake: buildIntake(plan.section('intake')),
    panel: buildPanel(
      plan.section('panel'),
      criteria.items.map((item) => item.id),
    ),
    council,
    confirmation: buildConfirmation(plan.section('confirmation'), council.form),
    decision: buildDecision(plan.section('decision')),
    documents: plan.list('documents').map(buildDocument),
    targets: plan.list('targets').flatMap((item) => buildTarget(item, flaws)),
    ladder: plan.list('ladder').map(buildRung),
    retention: buildRetention(plan.section('retention')),
    carries: plan.list('carries').map(buildCarry),
    accepts: plan.list('accepts').map(buildAccepted),
  };
  flaws.push(...unknownResults(built, others));
  return { ...built, indicators: [...built.indicators, ...takenAlong(built, others)] };
}

/** Figures that criteria of another plan read come with them, unless this plan defines its own of that id. */
function takenAlong(plan: PlanRevision, others: OtherPlans): Indicator[] {
  const known = new Set(plan.indicators.map(({ id }) => id));
  const read = conditionsOf(plan)
    .flatMap(({ term }) => [...walkTerm(term)].flatMap((step) => mentionsHere(step.term)))
    .flatMap((mention) => (mention.kind === 'indicator' && !known.has(mention.id) ? [mention.id] : []));
  return [...new Set(read)].flatMap((id) => others.indicator(id) ?? []);
}

/** A roll-up over another plan may ask for its classes only; a word of no class would never be met. */
function unknownResults(plan: PlanRevision, others: OtherPlans): Flaw[] {
  const common = ['listed', 'recognised', 'registered'];
  return conditionsOf(plan).flatMap(({ path, term }) =>
    [...walkTerm(term)]
      .flatMap((step): RollUpTerm[] => (step.term.op === 'roll-up' ? [step.term] : []))
      .flatMap(({ plan: as, result }) => {
        const classes = as === undefined ? undefined : others.classesOf(as);
        if (!classes) return [];
        return result
          .filter((id) => !common.includes(id) && !classes.includes(id))
          .map((id): Flaw => ({ path, code: 'reference.result', params: { id } }));
      }),
  );
}
