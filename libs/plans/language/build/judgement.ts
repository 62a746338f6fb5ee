import { readTerm, type Criteria, type Criterion, type NamedCondition, type ZeroOfZero } from '@app/domain/criteria';
import type { Component, FigureCheck, Indicator } from '@app/domain/plans';
import type { Amount } from '@app/domain/calendar';
import type { Flaw } from '../plan-error';
import type { Section } from '../written';
import { amount, basis, ifGiven, test } from './expressions';

export function buildIndicator(section: Section): Indicator {
  return {
    id: section.text('id'),
    label: section.label(),
    type: section.word<Indicator['type']>('type'),
    unit: section.textIf('unit'),
    nature: section.word<Indicator['nature']>('nature', 'stock'),
    range: ifGiven(test, section, 'range'),
    grades: section.words('grades'),
    statedBy: section.words('stated-by'),
    comparedWith: section.words('compared-with'),
    confirmedBy: section.textIf('confirmed-by'),
    class: section.word<Indicator['class']>('class', 'internal'),
    clause: section.textIf('clause'),
  };
}

export function buildCheck(section: Section): FigureCheck {
  return {
    id: section.text('id'),
    sum: section.words('sum'),
    atMost: section.text('at-most'),
    otherwise: section.word<FigureCheck['otherwise']>('else', 'refuse'),
  };
}

/** Terms are the one place where a schema cannot say everything: their problems are collected in `flaws`. */
export function buildCriteria(section: Section, terms: readonly Section[], flaws: Flaw[]): Criteria {
  const items = section.list('items').flatMap((item): Criterion[] => {
    const condition = buildCondition(item, flaws);
    return condition ? [{ ...condition, label: item.label() }] : [];
  });
  return {
    rule: buildRule(section),
    zeroOfZero: section.word<ZeroOfZero>('zero-of-zero', 'met-flagged'),
    items,
    terms: terms.flatMap((item) => buildCondition(item, flaws) ?? []),
  };
}

function buildRule(section: Section): Criteria['rule'] {
  if (section.has('awaiting')) return { kind: 'awaiting' };
  const several = section.sectionIf('rule');
  return several ? { kind: 'at-least', n: several.number('at-least') } : { kind: 'all' };
}

function buildCondition(section: Section, flaws: Flaw[]): NamedCondition | undefined {
  const read = readTerm(section.term('term'));
  if ('problem' in read) {
    flaws.push({ path: [...section.path, 'term', ...read.place], ...read.problem });
    return undefined;
  }
  return {
    id: section.text('id'),
    label: section.labelIf(),
    basis: ifGiven(basis, section, 'basis'),
    term: read.term,
    clause: section.textIf('clause'),
  };
}

export function buildComponent(section: Section): Component {
  return {
    id: section.text('id'),
    label: section.label(),
    by: section.text('by'),
    need: section.word<Component['need']>('need'),
    supports: section.words('supports'),
    validDays: days(ifGiven(amount, section, 'valid')),
    postedDays: days(ifGiven(amount, section, 'posted-for')),
    generated: section.flag('generated', false),
    clause: section.textIf('clause'),
  };
}

function days(length: Amount | undefined): number | undefined {
  return length?.count;
}
