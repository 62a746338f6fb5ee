import type { Baseline, Change, Test } from '@app/domain/criteria';
import type { Target, TargetBase, TargetGroup, TargetMeasure, TargetStep, TargetTable, Track } from '@app/domain/plans';
import type { Flaw } from '../plan-error';
import { itemsOf, textOf, type Section } from '../written';
import { change, ifGiven, test } from './expressions';
import { day, dayIf } from './identity';
import { buildTermIf } from './terms';

export function buildTarget(section: Section, flaws: Flaw[]): Target[] {
  const measure = buildMeasure(section, flaws);
  const of = buildBase(section.sectionIf('of'), flaws);
  if (!measure || !of) return [];
  return [
    {
      id: section.text('id'),
      label: section.label(),
      measure,
      of,
      ...buildGoal(section),
      by: dayIf(section, 'by'),
      every: section.wordIf('every'),
      tracks: section.words<Track>('tracks'),
      steps: section.list('steps').map(buildStep),
      table: section.has('rows') ? buildTable(section) : undefined,
      refines: section.textIf('refines'),
      about: section.textIf('about'),
      reportOnly: section.flag('report-only', false),
      clause: section.textIf('clause'),
    },
  ];
}

/** One key holds a test or a change; the first word tells which. */
function buildGoal(section: Section): { readonly is?: Test; readonly change?: Change } {
  const written = section.textIf('is');
  if (written === undefined) return {};
  return /^(lower|not|down|up)\b/.test(written) ? { change: change(section, 'is') } : { is: test(section, 'is') };
}

function buildMeasure(section: Section, flaws: Flaw[]): TargetMeasure | undefined {
  const map = section.sectionIf('measure');
  if (!map) return { kind: section.word<'listed' | 'recognised' | 'kept' | 'registered' | 'parent'>('measure') };
  switch (
    map
      .entries()
      .map(([key]) => key)
      .sort()
      .join(' ')
  ) {
    case 'of part':
      return { kind: 'part', part: map.text('part'), of: map.text('of') };
    case 'against figure':
      return { kind: 'against', figure: map.text('figure'), baseline: map.word<Baseline>('against') };
    case 'units-where': {
      const term = buildTermIf(map, 'units-where', flaws);
      return term && { kind: 'units-where', term };
    }
    default:
      flaws.push({ path: map.path, code: 'target.measure-form', params: {} });
      return undefined;
  }
}

const BASES = ['all', 'track', 'selected', 'named', 'where'] as const;

/** Without a word all units of the plan. */
function buildBase(section: Section | undefined, flaws: Flaw[]): TargetBase | undefined {
  if (!section) return { kind: 'all' };
  const said = BASES.filter((key) => section.has(key));
  if (said.length !== 1) {
    flaws.push({ path: section.path, code: 'target.base-form', params: {} });
    return undefined;
  }
  switch (said[0]) {
    case 'all':
      return { kind: 'all', group: section.wordIf<TargetGroup>('all') };
    case 'track':
      return { kind: 'track', tracks: section.words<Track>('track') };
    case 'selected':
      return { kind: 'selected' };
    case 'named':
      return { kind: 'named', units: section.words('named') };
    case 'where': {
      const term = buildTermIf(section, 'where', flaws);
      return term && { kind: 'where', term };
    }
  }
}

function buildStep(section: Section): TargetStep {
  const stated = section.sectionIf('stated');
  return {
    by: day(section, 'by'),
    keep: section.has('keep') ? section.number('keep') : undefined,
    add: ifGiven(test, section, 'add'),
    is: test(section, 'is'),
    stated: stated && {
      n: stated.has('n') ? stated.number('n') : undefined,
      of: stated.has('of') ? stated.number('of') : undefined,
      percent: stated.textIf('percent'),
    },
  };
}

function buildTable(section: Section): TargetTable {
  const rows = section.section('rows');
  const stated = section.sectionIf('stated');
  return {
    spans: section.list('spans').map((span) => ({
      id: span.text('id'),
      label: span.labelIf(),
      from: day(span, 'from'),
      to: day(span, 'to'),
    })),
    columns: section.words('columns'),
    rows: rows.entries().map(([unit, values]) => ({ unit, values: itemsOf(values).map(Number) })),
    total: itemsOf(section.raw('total')).map(Number),
    stated: Object.fromEntries(
      (stated?.entries() ?? []).map(([column, printed]) => [column, itemsOf(printed).map(textOf)]),
    ),
  };
}
