import type { Rung, StartExpression } from '@app/domain/calendar';
import type { Obligation, OnlyThose, Phase, PlanEvent, Selection, Track } from '@app/domain/plans';
import type { Flaw } from '../plan-error';
import type { Section } from '../written';
import { due, ifGiven, limitAfter, rung, start } from './expressions';
import { dayIf } from './identity';
import { buildTermIf } from './terms';

export function buildSelection(section: Section): Selection {
  return {
    way: section.word<Selection['way']>('way'),
    by: section.textIf('by'),
    approvedBy: section.textIf('approved-by'),
    document: section.textIf('document'),
    due: ifGiven(due, section, 'due'),
    tracks: section.words<Track>('tracks'),
    table: section.words('table'),
    form: section.oneOrMore('form'),
    ownTargets: section.textIf('targets') === 'own',
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
    each: section.wordIf('each'),
    endsWith: section.textIf('ends-with'),
    gate: { blocks: gate?.words('blocks') ?? [], owes: gate?.words('owes') ?? [] },
    clause: section.textIf('clause'),
  };
}

export function buildObligation(section: Section, phases: ReadonlySet<string>, flaws: Flaw[]): Obligation {
  const inspects = section.sectionIf('inspects');
  const to = section.text('to');
  return {
    id: section.text('id'),
    label: section.label(),
    who: section.words('who'),
    only: buildOnly(section.sectionIf('only'), flaws),
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
    reportsOn: section.textIf('reports-on'),
    project: section.textIf('project'),
    revises: section.wordIf('revises'),
    template: section.textIf('template'),
    standsFor: ifGiven(due, section, 'stands-for'),
    collect: section.words('collect'),
    dossier: section.flag('dossier', false),
    inspects: inspects && { who: inspects.words('who'), only: buildOnly(inspects.sectionIf('only'), flaws) },
    ladder: section.has('ladder') ? section.list('ladder').map(buildRung) : undefined,
    clause: section.textIf('clause'),
  };
}

export function buildRung(section: Section): Rung {
  return { at: rung(section, 'at'), tell: section.words('tell'), draft: section.textIf('draft') };
}

function buildOnly(section: Section | undefined, flaws: Flaw[]): OnlyThose | undefined {
  if (!section) return undefined;
  const track = section.words<Track>('track');
  const kinds = section.words('kinds');
  const result = section.oneOrMore('result');
  const where = buildTermIf(section, 'where', flaws);
  return {
    ...(section.has('selected') && { selected: section.flag('selected', false) }),
    ...(track.length > 0 && { track }),
    ...(kinds.length > 0 && { kinds }),
    ...(result.length > 0 && { result }),
    ...(where && { where }),
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
