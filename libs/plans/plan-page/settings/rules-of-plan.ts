import {
  clauseOrNull,
  isFileMap,
  keyInVietnamese,
  planDayLabels,
  SECTION_VI,
  settingsInVietnamese,
  type Council,
  type PlanRevision,
  type Setting,
  type Tier,
} from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import type { ReadPlan } from '../../language/read-plan';
import type { PlanRules, PlanSetting } from '../plan-page.dto';
import { classSettings, criteriaSettings, ruleWords } from './judging.vi';
import { memberSettings, seatSettings } from './seats.vi';
import { standingOf } from './standing';

const SECTIONS = [
  'selection',
  'criteria',
  'classification',
  'intake',
  'panel',
  'council',
  'confirmation',
  'decision',
  'sub-units',
  'parent',
] as const;
type Section = (typeof SECTIONS)[number];

/** Told by themselves below, or ids of papers, which nobody outside the file knows. */
const OMIT = new Set(['id', 'members', 'seats', 'criteria', 'terms', 'classification', 'document', 'documents']);

/** What decides in a plan, section by section as its file has them, with what no paper says marked as a default or a proposal. */
export function rulesOfPlan(read: ReadPlan): PlanRules[] {
  return SECTIONS.flatMap((section) => {
    const settings = settingsOf(read, section).map((setting) => viewOf(read, setting));
    return settings.length === 0 ? [] : [{ section, title: SECTION_VI[section] ?? section, ...oneClause(settings) }];
  });
}

function settingsOf({ plan, file }: ReadPlan, section: Section): readonly Setting[] {
  if (section === 'criteria')
    return [{ path: 'criteria.rule', name: keyInVietnamese('rule'), is: ruleWords(plan.criteria), parts: [] }];
  if (section === 'classification') return plan.classification ? classSettings(plan, plan.classification, section) : [];
  const files = { before: file, after: file };
  const written = files.after[section];
  if (!isFileMap(written)) return [];
  const told = settingsInVietnamese(written, [section], { files, omit: OMIT });
  if (section === 'selection' && plan.selection.way === 'register') return told.map(registrationDue);
  if (section === 'council') return councilSettings(plan, plan.council, told, section);
  if (section === 'sub-units' && plan.subUnits) return withTier(plan, told, plan.subUnits, section);
  if (section === 'parent' && plan.parent) return withTier(plan, told, plan.parent, section);
  return told;
}

/** A unit that reads “thời hạn” beside an approver takes it for the day of the list, and comes too late. */
const registrationDue = (setting: Setting): Setting =>
  setting.path === 'selection.due' ? { ...setting, name: inVietnamese(planDayLabels.registration) } : setting;

/** Of a council that does not meet nobody needs its quorum. */
function councilSettings(plan: PlanRevision, council: Council, told: readonly Setting[], path: string): Setting[] {
  if (council.form === 'none') return told.filter((setting) => setting.path === `${path}.form`);
  return [...told, ...seatSettings(plan, council, path)];
}

/** What a tier has of its own stands under the heading of its section. */
function withTier(plan: PlanRevision, told: readonly Setting[], tier: Tier, section: Section): Setting[] {
  const { criteria, classification, panel, council } = tier;
  const own = { ...plan, ...(criteria && { criteria }), ...(classification && { classification }) };
  return [
    ...told.map((setting) => {
      const { path, parts } = setting;
      if (panel && path === `${section}.panel`)
        return { ...setting, parts: [...memberSettings(plan, panel, path), ...parts] };
      if (council && path === `${section}.council`)
        return { ...setting, parts: councilSettings(plan, council, parts, path) };
      return setting;
    }),
    ...(criteria
      ? [ofItsOwn('criteria', section, ruleWords(criteria), (path) => criteriaSettings(own, criteria, path))]
      : []),
    ...(classification
      ? [ofItsOwn('classification', section, null, (path) => classSettings(own, classification, path))]
      : []),
  ];
}

function ofItsOwn(key: string, tier: string, is: string | null, partsAt: (path: string) => Setting[]): Setting {
  const path = `${tier}.${key}`;
  return { path, name: SECTION_VI[key] ?? key, is, parts: partsAt(path) };
}

function viewOf(read: ReadPlan, { path, name, is, parts }: Setting): PlanSetting {
  const { open, clause } =
    parts.length > 0 && is === null ? { open: null, clause: null } : standingOf(read.statuses, path);
  return { name, is, open, clause: clauseOrNull(read.plan, clause), parts: parts.map((part) => viewOf(read, part)) };
}

/** A clause that everything settled of a section stands on is said once. What is open only leans on its clause. */
function oneClause(settings: readonly PlanSetting[]): Pick<PlanRules, 'clause' | 'settings'> {
  const [clause = null, ...others] = new Set(settledClauses(settings));
  if (clause === null || others.length > 0) return { clause: null, settings: [...settings] };
  return { clause, settings: settings.map((setting) => withoutClause(setting, clause)) };
}

const settledClauses = (settings: readonly PlanSetting[]): string[] =>
  settings.flatMap(({ open, clause, parts }) => [
    ...(clause === null || open !== null ? [] : [clause]),
    ...settledClauses(parts),
  ]);

const withoutClause = (setting: PlanSetting, said: string): PlanSetting => ({
  ...setting,
  clause: setting.clause === said ? null : setting.clause,
  parts: setting.parts.map((part) => withoutClause(part, said)),
});
