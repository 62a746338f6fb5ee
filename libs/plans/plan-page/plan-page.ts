import { MOMENT_VI, dueInVietnamese, startInVietnamese } from '@app/domain/calendar';
import { exemptIn, termInVietnamese, testInVietnamese, type Requirement } from '@app/domain/criteria';
import { namesOfPlan } from '@app/domain/dossiers';
import {
  clauseOrNull,
  figuresAsked,
  targetInVietnamese,
  type Obligation,
  type PlanRevision,
  type TargetStep,
} from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { seatWords } from '../calendar/seat-words';
import type { ReadPlan } from '../language/read-plan';
import type { PlanPage, PlanRequirement, PlanTargetStep } from './plan-page.dto';
import { rulesOfPlan } from './settings/rules-of-plan';

/** A plan as pages need it: ids with their Vietnamese labels and clauses. */
export const planPageOf = (read: ReadPlan): PlanPage => ({
  ...headOf(read.plan),
  ...judgementOf(read.plan),
  ...workOf(read.plan),
  rules: rulesOfPlan(read),
});

function headOf({ plan, revision, identity, selection, offices }: PlanRevision) {
  return {
    plan,
    revision: revision.number,
    date: revision.date,
    label: inVietnamese(identity.label),
    symbol: identity.paper.symbol ?? null,
    tracks: [...selection.tracks],
    reviewTable: [...selection.table],
    offices: offices.map(({ id, label }) => ({ id, label: inVietnamese(label) })),
  };
}

function judgementOf(plan: PlanRevision) {
  const asked = figuresAsked(plan);
  const names = namesOfPlan(plan);
  const officeLabel = (id: string): string =>
    inVietnamese(plan.offices.find((office) => office.id === id)?.label ?? id);
  return {
    indicators: plan.indicators.map(({ id, label, type, unit, nature, range, class: readers, clause }) => ({
      id,
      label: inVietnamese(label),
      type,
      unit: unit ?? null,
      nature,
      range: range ? testInVietnamese(range) : null,
      class: readers,
      clause: clauseOrNull(plan, clause),
    })),
    criteria: plan.criteria.items.map(({ id, label, clause, term, basis }) => ({
      id,
      label: inVietnamese(label),
      asks: viewOf(termInVietnamese(term, names, basis)),
      exempt: exemptIn(term).map((indicator) => names.indicator(indicator)),
      indicators: asked.filter(({ criteria }) => criteria.includes(id)).map(({ indicator }) => indicator.id),
      clause: clauseOrNull(plan, clause),
    })),
    components: plan.components.map(({ id, label, need, supports, validDays, generated, clause }) => ({
      id,
      label: inVietnamese(label),
      need,
      supports: [...supports],
      validDays: validDays ?? null,
      generated,
      clause: clauseOrNull(plan, clause),
    })),
    panel: plan.panel.members.map(({ office, examines, comments, supervises }) => ({
      office,
      label: officeLabel(office),
      examines: [...examines],
      comments: [...comments],
      supervises,
    })),
  };
}

const viewOf = ({ text, parts }: Requirement): PlanRequirement => ({ text, parts: parts.map(viewOf) });

function workOf(plan: PlanRevision) {
  const { phases, obligations, targets } = plan;
  return {
    phases: phases.map(({ id, label, clause }) => ({
      id,
      label: inVietnamese(label),
      clause: clauseOrNull(plan, clause),
    })),
    obligations: obligations.map((obligation) => ({
      id: obligation.id,
      label: inVietnamese(obligation.label),
      who: obligation.who.map((seat) => seatWords(plan, seat)),
      to: seatWords(plan, obligation.to),
      via: obligation.via.map((seat) => seatWords(plan, seat)),
      due: dueWords(plan, obligation),
      collect: [...obligation.collect],
      adHoc: obligation.adHoc !== undefined,
      dossier: obligation.dossier,
      clause: clauseOrNull(plan, obligation.clause),
    })),
    targets: targets.map((target) => ({
      id: target.id,
      label: inVietnamese(target.label),
      is: targetInVietnamese(target),
      by: target.by ?? null,
      steps: target.steps.map(stepOf),
      reportOnly: target.reportOnly,
      clause: clauseOrNull(plan, target.clause),
    })),
  };
}

const stepOf = ({ by, is, keep, add }: TargetStep): PlanTargetStep => ({
  by,
  is: testInVietnamese(is),
  keep: keep ?? null,
  add: add ? testInVietnamese(add) : null,
});

/** When it is owed, in the words of a paper: `trước ngày 14/12/2025`, `hằng tháng, từ …`. */
function dueWords(plan: PlanRevision, { due, from, until }: Obligation): string | null {
  if (!due) return null;
  const nameOf = (id: string): string => {
    const named = [...plan.events, ...plan.phases].find((each) => each.id === id);
    return named ? inVietnamese(named.label) : (MOMENT_VI[id] ?? id);
  };
  return [
    dueInVietnamese(due, nameOf),
    ...(from ? [`từ ${startInVietnamese(from, nameOf)}`] : []),
    ...(until ? [`đến ${startInVietnamese(until, nameOf)}`] : []),
  ].join(', ');
}
