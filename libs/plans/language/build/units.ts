import type { ListedUnit, ParentUnits, PlanUnits, Recognition, UnitLevel } from '@app/domain/plans';
import type { Section } from '../written';
import { day, dayIf } from './identity';

export function buildUnits(section: Section): PlanUnits {
  const parents = section.sectionIf('parents');
  return {
    level: section.word<UnitLevel>('level'),
    province: section.textIf('province'),
    parent: section.textIf('parent'),
    nation: section.flag('nation', false),
    asOf: day(section, 'as-of'),
    expect: buildExpect(section.section('expect')),
    list: section.list('list').map((unit) => ({ ...buildListed(unit), parent: unit.textIf('parent') })),
    parents: parents && buildParents(parents),
    label: section.labelIf(),
    headTitle: section.textIf('head-title'),
    recognition: section.wordIf<Recognition>('recognition'),
    clause: section.textIf('clause'),
  };
}

function buildParents(section: Section): ParentUnits {
  const expect = section.sectionIf('expect');
  return {
    level: section.wordIf<UnitLevel>('level'),
    expect: expect && buildExpect(expect),
    list: section.list('list').map((unit) => ({
      ...buildListed(unit),
      units: unit.has('units') ? unit.number('units') : undefined,
    })),
    clause: section.textIf('clause'),
  };
}

function buildListed(section: Section): ListedUnit {
  return {
    code: section.text('code'),
    label: section.label(),
    kind: section.textIf('kind'),
    from: dayIf(section, 'from'),
    to: dayIf(section, 'to'),
    into: section.oneOrMore('into'),
  };
}

function buildExpect(section: Section): Readonly<Record<string, number>> {
  return Object.fromEntries(section.entries().map(([kind]) => [kind, section.number(kind)]));
}
