import {
  readScore,
  type Classification,
  type Criteria,
  type CriteriaRule,
  type Criterion,
  type Term,
  type Test,
  type UnitClass,
  type ZeroOfZero,
} from '@app/domain/criteria';
import type { Flaw } from '../plan-error';
import type { Section } from '../written';
import { basis, ifGiven, test } from './expressions';
import { buildNamed, buildTerm } from './terms';
import { criteriaOfOther, type OtherPlans } from './other-plans';

/** Own criteria, after those of another plan that are used as they stand there. */
export function buildCriteria(
  section: Section | undefined,
  terms: readonly Section[],
  others: OtherPlans,
  flaws: Flaw[],
): Criteria {
  const used = section && criteriaOfOther(section, others, flaws);
  const rule = section && buildRule(section, flaws);
  const own = (section?.list('items') ?? []).flatMap((item) => buildCriterion(item, eachOf(rule), flaws));
  const awaiting = section?.sectionIf('awaiting');
  if (section && !used && !awaiting && own.length === 0 && !section.has('items'))
    flaws.push({ path: section.path, code: 'shape.missing-key', params: { key: 'items' } });
  return {
    rule: rule ?? used?.rule ?? { kind: 'all' },
    ...(awaiting && {
      awaiting: { by: awaiting.words('by'), kind: 'guidance' as const, clause: awaiting.textIf('clause') },
    }),
    zeroOfZero: section?.wordIf<ZeroOfZero>('zero-of-zero') ?? used?.zeroOfZero ?? 'met-flagged',
    items: [...(used?.items ?? []), ...own],
    terms: terms.flatMap((item) => buildNamed(item, flaws)),
  };
}

/** Absent when the section leaves it to another plan, or to the default. */
function buildRule(section: Section, flaws: Flaw[]): CriteriaRule | undefined {
  if (section.has('awaiting')) return { kind: 'awaiting' };
  const rule = section.sectionIf('rule');
  if (!rule) return section.has('rule') ? { kind: 'all' } : undefined;
  const points = rule.sectionIf('points');
  const keys = ['at-least', 'points'].filter((key) => rule.has(key));
  if (keys.length > 1) flaws.push({ path: rule.path, code: 'shape.too-many', params: { keys } });
  if (keys.length === 0) {
    flaws.push({ path: rule.path, code: 'criteria.rule-empty', params: {} });
    return undefined;
  }
  if (!points) return { kind: 'at-least', n: rule.number('at-least') };
  return { kind: 'points', total: test(points, 'total'), each: ifGiven(test, points, 'each') };
}

function eachOf(rule: CriteriaRule | undefined): Test | undefined {
  return rule?.kind === 'points' ? rule.each : undefined;
}

function buildCriterion(section: Section, each: Test | undefined, flaws: Flaw[]): Criterion[] {
  const term = buildTermOrScore(section, each, flaws);
  if (!term) return [];
  return [
    {
      id: section.text('id'),
      label: section.label(),
      basis: ifGiven(basis, section, 'basis'),
      term,
      clause: section.textIf('clause'),
    },
  ];
}

function buildTermOrScore(section: Section, each: Test | undefined, flaws: Flaw[]): Term | undefined {
  if (section.has('term') === section.has('score')) {
    flaws.push({ path: section.path, code: 'criterion.term-or-score', params: {} });
    return undefined;
  }
  if (section.has('term')) return buildTerm(section, 'term', flaws);
  const read = readScore(section.score('score'), each);
  if ('term' in read) return read.term;
  flaws.push({ path: [...section.path, 'score', ...read.place], ...read.problem });
  return undefined;
}

/** Own classes, or those of another plan as they stand there. */
export function buildClassification(
  section: Section | undefined,
  others: OtherPlans,
  flaws: Flaw[],
): Classification | undefined {
  if (!section) return undefined;
  const used = section.has('use') ? others.named(section, flaws)?.classification : undefined;
  if (section.has('use') && !used && others.has(section.text('use')))
    flaws.push({ path: [...section.path, 'use'], code: 'uses.without-classes', params: { id: section.text('use') } });
  if (!section.has('use') && !section.has('items'))
    flaws.push({ path: section.path, code: 'shape.missing-key', params: { key: 'items' } });
  return {
    items: [...(used?.items ?? []), ...section.list('items').flatMap((item) => buildClass(item, flaws))],
    bands: section.wordIf<Classification['bands']>('bands') ?? used?.bands ?? 'exact',
    clause: section.textIf('clause'),
  };
}

function buildClass(section: Section, flaws: Flaw[]): UnitClass[] {
  const head = { id: section.text('id'), label: section.label(), clause: section.textIf('clause') };
  if (section.has('when') === section.has('otherwise')) {
    flaws.push({ path: section.path, code: 'classification.when-or-otherwise', params: {} });
    return [];
  }
  if (section.has('otherwise')) return [{ ...head, when: { kind: 'otherwise' } }];
  if (section.textIf('when') === 'criteria') {
    const points = ifGiven(test, section, 'points');
    return [{ ...head, when: { kind: 'criteria', ...(points && { points }) } }];
  }
  if (section.has('points'))
    flaws.push({ path: [...section.path, 'points'], code: 'classification.points-alone', params: {} });
  const term = buildTerm(section, 'when', flaws);
  return term ? [{ ...head, when: { kind: 'term', term, basis: ifGiven(basis, section, 'basis') } }] : [];
}
