import type { PlanRevision } from '../shape/plan-revision';
import type { Tier } from '../shape/tier';
import { RESULTS } from './terms';
import { problem, type PlanProblem } from './plan-problem';

/** One place of a plan that names something defined elsewhere. */
interface Reference {
  readonly path: readonly string[];
  readonly to: Target;
  readonly id: string | undefined;
  /** Words that may stand there beside the ids. */
  readonly or?: readonly string[];
}

type Target =
  | 'seat'
  | 'office'
  | 'document'
  | 'event'
  | 'phase'
  | 'obligation'
  | 'gate'
  | 'indicator'
  | 'form'
  | 'criterion'
  | 'source'
  | 'result'
  | 'target';

/** Whole groups of units that may owe or state something. */
const ALL_OF = ['units', 'children', 'sub-units', 'parents', 'unit'];

/** Every id that a plan names must be defined in it: an id that leads nowhere would silently drop a duty or an addressee. */
export function brokenReferences(plan: PlanRevision): PlanProblem[] {
  const known = definedIn(plan);
  return [...referencesOf(plan)].flatMap(({ path, to, id, or = [] }) =>
    id === undefined || known[to].has(id) || or.includes(id) ? [] : [problem(path, `reference.${to}`, { id })],
  );
}

/** Offices, roles and groups that the plan names for its sub-units and nowhere else. */
export function namedForSubUnitsOnly(plan: PlanRevision): ReadonlySet<string> {
  const named = [...referencesOf(plan)].filter(({ to }) => to === 'seat' || to === 'office');
  const elsewhere = new Set(named.flatMap(({ path, id }) => (path[0] === 'sub-units' ? [] : [id])));
  return new Set(named.flatMap(({ id }) => (id === undefined || elsewhere.has(id) ? [] : [id])));
}

function definedIn(plan: PlanRevision): Record<Target, ReadonlySet<string>> {
  const ids = (items: readonly { readonly id: string }[]): string[] => items.map((item) => item.id);
  const offices = ids(plan.offices);
  return {
    office: new Set(offices),
    seat: new Set([...offices, ...ids(plan.groups), ...Object.keys(plan.roles)]),
    document: new Set(ids(plan.documents)),
    event: new Set(ids(plan.events)),
    phase: new Set(ids(plan.phases)),
    obligation: new Set(ids(plan.obligations)),
    gate: new Set([...ids(plan.events), ...ids(plan.obligations)]),
    indicator: new Set(ids(plan.indicators)),
    criterion: new Set(ids(plan.criteria.items)),
    form: new Set([...ids(plan.indicators), ...ids(plan.components)]),
    source: new Set(ids(plan.sources)),
    result: new Set([...RESULTS, ...ids(plan.classification?.items ?? [])]),
    target: new Set(ids(plan.targets)),
  };
}

function* referencesOf(plan: PlanRevision): Generator<Reference> {
  yield* fromIdentity(plan);
  yield* fromWork(plan);
  yield* fromJudgement(plan);
  yield* fromProcedure(plan);
}

function* fromIdentity({ identity, roles, offices, groups }: PlanRevision): Generator<Reference> {
  yield { path: ['identity', 'paper', 'issuer'], to: 'seat', id: identity.paper.issuer };
  yield { path: ['identity', 'paper', 'proposal'], to: 'source', id: identity.paper.proposal };
  yield { path: ['identity', 'paper', 'after'], to: 'source', id: identity.paper.after };
  for (const [role, id] of Object.entries(roles)) yield { path: ['roles', role], to: 'office', id };
  for (const office of offices) {
    yield { path: ['offices', office.id, 'under'], to: 'office', id: office.under };
    for (const { office: id } of office.holders)
      yield { path: ['offices', office.id, 'holders', id], to: 'office', id };
  }
  for (const group of groups) yield* each(['offices', 'groups', group.id, 'members'], 'seat', group.members);
}

function* fromWork({ selection, events, phases, obligations, ladder }: PlanRevision): Generator<Reference> {
  yield { path: ['selection', 'by'], to: 'seat', id: selection.by };
  yield { path: ['selection', 'approved-by'], to: 'seat', id: selection.approvedBy };
  yield { path: ['selection', 'document'], to: 'document', id: selection.document };
  yield* each(['selection', 'table'], 'indicator', selection.table);
  yield* each(['selection', 'form'], 'form', selection.form);
  yield* each(['selection', 'baseline'], 'indicator', selection.baseline);
  for (const event of events) {
    yield { path: ['events', event.id, 'by'], to: 'seat', id: event.by };
    yield { path: ['events', event.id, 'declared-by'], to: 'seat', id: event.declaredBy };
    yield { path: ['events', event.id, 'document'], to: 'document', id: event.document };
  }
  for (const phase of phases) {
    yield { path: ['phases', phase.id, 'ends-with'], to: 'event', id: phase.endsWith };
    yield* each(['phases', phase.id, 'gate', 'blocks'], 'gate', phase.gate.blocks);
    yield* each(['phases', phase.id, 'gate', 'owes'], 'obligation', phase.gate.owes);
  }
  for (const obligation of obligations) {
    const path = ['obligations', obligation.id];
    yield* each([...path, 'who'], 'seat', obligation.who, ALL_OF);
    yield* each([...path, 'only', 'result'], 'result', obligation.only?.result ?? []);
    yield { path: [...path, 'reports-on'], to: 'phase', id: obligation.reportsOn, or: ['period'] };
    yield* each([...path, 'inspects', 'who'], 'seat', obligation.inspects?.who ?? [], ALL_OF);
    yield { path: [...path, 'to'], to: 'seat', id: obligation.to };
    yield { path: [...path, 'accept'], to: 'seat', id: obligation.accept };
    yield* each([...path, 'via'], 'seat', obligation.via);
    yield { path: [...path, 'ad-hoc'], to: 'seat', id: obligation.adHoc, or: ['sender'] };
    yield { path: [...path, 'after'], to: 'event', id: obligation.after };
    yield* each([...path, 'phases'], 'phase', obligation.phases);
    yield* each([...path, 'collect'], 'indicator', obligation.collect);
    for (const rung of obligation.ladder ?? []) yield* each([...path, 'ladder'], 'seat', rung.tell, ['turn', 'head']);
  }
  for (const rung of ladder) yield* each(['ladder'], 'seat', rung.tell, ['turn', 'head']);
}

function* fromJudgement({
  indicators,
  checks,
  components,
  targets,
  carries,
  criteria,
}: PlanRevision): Generator<Reference> {
  for (const indicator of indicators) {
    const path = ['indicators', indicator.id];
    yield* each([...path, 'stated-by'], 'seat', indicator.statedBy, ALL_OF);
    yield* each([...path, 'compared-with'], 'seat', indicator.comparedWith);
    yield { path: [...path, 'confirmed-by'], to: 'seat', id: indicator.confirmedBy };
  }
  for (const check of checks) {
    yield* each(['indicators', 'checks', check.id, 'sum'], 'indicator', check.sum);
    yield { path: ['indicators', 'checks', check.id, 'at-most'], to: 'indicator', id: check.atMost };
  }
  for (const component of components) {
    yield { path: ['components', component.id, 'by'], to: 'seat', id: component.by };
    yield* each(['components', component.id, 'supports'], 'criterion', component.supports);
  }
  for (const { id, measure, refines } of targets) {
    const path = ['targets', id, 'measure'];
    yield { path: ['targets', id, 'refines'], to: 'target', id: refines };
    if (measure.kind === 'against') yield { path: [...path, 'figure'], to: 'indicator', id: measure.figure };
    if (measure.kind !== 'part') continue;
    yield { path: [...path, 'part'], to: 'indicator', id: measure.part };
    yield { path: [...path, 'of'], to: 'indicator', id: measure.of };
  }
  for (const { to } of carries) yield { path: ['carries', to, 'to'], to: 'indicator', id: to };
  yield* each(['criteria', 'awaiting', 'by'], 'seat', criteria.awaiting?.by ?? []);
}

function* fromProcedure(plan: PlanRevision): Generator<Reference> {
  const { intake, panel, council, confirmation, decision, documents, criteria } = plan;
  yield { path: ['intake', 'to'], to: 'seat', id: intake.to };
  yield* fromLevel([], { panel, council, decision, criteria });
  yield* each(['confirmation', 'by'], 'seat', confirmation.by);
  for (const document of documents) {
    yield { path: ['documents', document.id, 'office'], to: 'seat', id: document.office, or: ['council'] };
    yield* each(['documents', document.id, 'to'], 'seat', document.to, ALL_OF);
  }
  if (plan.subUnits) yield* fromLevel(['sub-units'], plan.subUnits);
  if (plan.parent) yield* fromLevel(['parent'], plan.parent);
  yield { path: ['parent', 'to'], to: 'seat', id: plan.parent?.to };
}

/** Who examines, advises and decides on one level: that of the units, or a tier above or below. */
function* fromLevel(at: readonly string[], { panel, council, decision, criteria }: Tier): Generator<Reference> {
  const criterion = new Set(criteria?.items.map(({ id }) => id));
  for (const member of panel?.members ?? []) {
    yield { path: [...at, 'panel', member.office, 'office'], to: 'seat', id: member.office };
    yield* each([...at, 'panel', member.office, 'examines'], 'criterion', member.examines, [...criterion]);
  }
  yield* each([...at, 'panel', 'silence', 'never'], 'seat', panel?.silence.never ?? []);
  for (const [i, seat] of (council?.seats ?? []).entries())
    yield* each([...at, 'council', 'seats', String(i), 'offices'], 'seat', seat.offices);
  if (!decision) return;
  const path = [...at, 'decision'];
  yield { path: [...path, 'prepares'], to: 'seat', id: decision.prepares };
  yield { path: [...path, 'decides'], to: 'seat', id: decision.decides };
  yield { path: [...path, 'checks'], to: 'seat', id: decision.checks };
  for (const [outcome, id] of Object.entries(decision.documents))
    yield { path: [...path, 'documents', outcome], to: 'document', id };
  yield { path: [...path, 'petition', 'to'], to: 'seat', id: decision.petition?.to };
  yield { path: [...path, 'leave-list', 'proposes'], to: 'seat', id: decision.leaveList?.proposes };
  yield { path: [...path, 'leave-list', 'document'], to: 'document', id: decision.leaveList?.document };
}

function* each(
  path: readonly string[],
  to: Target,
  ids: readonly string[],
  or: readonly string[] = [],
): Generator<Reference> {
  for (const [i, id] of ids.entries()) yield { path: [...path, String(i)], to, id, or };
}
