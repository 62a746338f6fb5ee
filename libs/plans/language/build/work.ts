import type { Rung, StartExpression } from '@app/domain/calendar';
import type {
  Obligation,
  OnlyThose,
  Phase,
  PlanEvent,
  Selection,
  Target,
  TargetBase,
  TargetMeasure,
  Track,
} from '@app/domain/plans';
import type { Section } from '../written';
import { due, ifGiven, limitAfter, rung, start, test } from './expressions';
import { dayIf } from './identity';

export function buildSelection(section: Section): Selection {
  return {
    way: section.word<Selection['way']>('way'),
    by: section.textIf('by'),
    approvedBy: section.textIf('approved-by'),
    document: section.textIf('document'),
    due: ifGiven(due, section, 'due'),
    tracks: section.words<Track>('tracks'),
    table: section.words('table'),
    baseline: section.words('baseline'),
    clause: section.textIf('clause'),
  };
}

export function buildEvent(section: Section): PlanEvent {
  return {
    id: section.text('id'),
    label: section.label(),
    by: section.textIf('by'),
    document: section.textIf('document'),
    outside: section.flag('outside', false),
    declaredBy: section.textIf('declared-by'),
    happened: dayIf(section, 'happened'),
    clause: section.textIf('clause'),
  };
}

export function buildPhase(section: Section): Phase {
  const gate = section.sectionIf('gate');
  return {
    id: section.text('id'),
    label: section.label(),
    from: start(section, 'from'),
    to: due(section, 'to'),
    endsWith: section.textIf('ends-with'),
    gate: { blocks: gate?.words('blocks') ?? [], owes: gate?.words('owes') ?? [] },
    clause: section.textIf('clause'),
  };
}

export function buildObligation(section: Section, phases: ReadonlySet<string>): Obligation {
  const inspects = section.sectionIf('inspects');
  const to = section.text('to');
  return {
    id: section.text('id'),
    label: section.label(),
    who: section.words('who'),
    only: buildOnly(section.sectionIf('only')),
    to,
    via: section.words('via'),
    accept: section.textIf('accept') ?? to,
    due: ifGiven(due, section, 'due'),
    adHoc: section.textIf('ad-hoc'),
    answer: ifGiven(limitAfter, section, 'answer'),
    from: withPhases(ifGiven(start, section, 'from'), 'start-of', phases),
    until: withPhases(ifGiven(start, section, 'until'), 'end-of', phases),
    phases: section.words('phases'),
    after: section.textIf('after'),
    standsFor: ifGiven(due, section, 'stands-for'),
    collect: section.words('collect'),
    dossier: section.flag('dossier', false),
    inspects: inspects && { who: inspects.words('who'), only: buildOnly(inspects.sectionIf('only')) },
    ladder: section.has('ladder') ? section.list('ladder').map(buildRung) : undefined,
    clause: section.textIf('clause'),
  };
}

export function buildRung(section: Section): Rung {
  return { at: rung(section, 'at'), tell: section.words('tell'), draft: section.textIf('draft') };
}

export function buildTarget(section: Section): Target {
  return {
    id: section.text('id'),
    label: section.label(),
    measure: buildMeasure(section),
    of: buildBase(section.section('of')),
    is: test(section, 'is'),
    by: dayIf(section, 'by'),
    every: section.wordIf('every'),
    tracks: section.words<Track>('tracks'),
    reportOnly: section.flag('report-only', false),
    clause: section.textIf('clause'),
  };
}

function buildMeasure(section: Section): TargetMeasure {
  const share = section.sectionIf('measure');
  if (share) return { kind: 'part', part: share.text('part'), of: share.text('of') };
  return { kind: section.word<Exclude<TargetMeasure['kind'], 'part'>>('measure') };
}

function buildBase(section: Section): TargetBase {
  if (section.has('track')) return { kind: 'track', tracks: section.words<Track>('track') };
  if (section.has('named')) return { kind: 'named', units: section.words('named') };
  return { kind: section.has('selected') ? 'selected' : 'all' };
}

function buildOnly(section: Section | undefined): OnlyThose | undefined {
  if (!section) return undefined;
  const track = section.words<Track>('track');
  return {
    ...(section.has('selected') && { selected: section.flag('selected', false) }),
    ...(track.length > 0 && { track }),
  };
}

/** `from: gd2` means its start, `until: gd2` its end. */
function withPhases(
  expression: StartExpression | undefined,
  kind: 'start-of' | 'end-of',
  phases: ReadonlySet<string>,
): StartExpression | undefined {
  const point = expression?.point;
  if (!expression || point?.kind !== 'moment' || !phases.has(point.moment)) return expression;
  return { ...expression, point: { kind, of: point.moment } };
}
