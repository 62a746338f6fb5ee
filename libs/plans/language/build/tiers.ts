import type { Criteria } from '@app/domain/criteria';
import type { ParentTier, SubUnits, Tier, UnitLevel } from '@app/domain/plans';
import type { Flaw } from '../plan-error';
import type { Section } from '../written';
import { buildClassification, buildCriteria } from './criteria';
import type { OtherPlans } from './other-plans';
import { buildPeriod } from './period';
import { buildCouncil, buildDecision, buildPanel } from './procedure';

export function buildSubUnits(section: Section, around: Criteria, others: OtherPlans, flaws: Flaw[]): SubUnits {
  return {
    ...buildTier(section, around, others, flaws),
    label: section.label(),
    recognition: section.word<SubUnits['recognition']>('recognition'),
  };
}

export function buildParent(section: Section, around: Criteria, others: OtherPlans, flaws: Flaw[]): ParentTier {
  return {
    ...buildTier(section, around, others, flaws),
    targetOnly: section.flag('target-only', false),
    to: section.textIf('to'),
  };
}

/** `around`: the plan's own criteria and terms, which a tier may name as they stand there. */
function buildTier(section: Section, around: Criteria, others: OtherPlans, flaws: Flaw[]): Tier {
  const judged = section.has('criteria') || section.has('terms');
  const own = judged ? buildCriteria(section.sectionIf('criteria'), section.list('terms'), others, flaws) : undefined;
  const classification = buildClassification(section.sectionIf('classification'), others, flaws);
  const criteria = own && { ...own, terms: [...own.terms, ...others.termsFor(own, classification, around)] };
  const period = section.sectionIf('period');
  const panel = section.sectionIf('panel');
  const council = section.sectionIf('council');
  const decision = section.sectionIf('decision');
  const ids = criteria?.items.map(({ id }) => id) ?? [];
  return {
    level: section.wordIf<UnitLevel>('level'),
    label: section.labelIf(),
    period: period && buildPeriod(period, flaws),
    criteria,
    classification,
    panel: panel && buildPanel(panel, ids),
    council: council && buildCouncil(council),
    decision: decision && buildDecision(decision),
    clause: section.textIf('clause'),
  };
}
