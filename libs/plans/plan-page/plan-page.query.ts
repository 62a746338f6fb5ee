import { Injectable } from '@nestjs/common';
import { exemptIn, termInVietnamese, testInVietnamese, type Requirement } from '@app/domain/criteria';
import { namesOfPlan } from '@app/domain/dossiers';
import type { PersonActing } from '@app/domain/identity';
import { figuresAsked, targetInVietnamese, type PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { UnitOfWork } from '@app/platform';
import { PlanLibrary } from '../plan-library';
import type { PlanPage, PlanRequirement } from './plan-page.dto';

/** A published revision as pages need it: ids with their Vietnamese labels and clauses. */
@Injectable()
export class PlanPageQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanLibrary,
  ) {}

  run(actor: PersonActing, code: string, number: number): Promise<PlanPage> {
    return this.unitOfWork.read(actor, async (tx) => {
      const plan = await this.plans.revision(tx, code, number);
      return { ...headOf(plan), ...judgementOf(plan), ...workOf(plan) };
    });
  }
}

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
      clause: clause ?? null,
    })),
    criteria: plan.criteria.items.map(({ id, label, clause, term, basis }) => ({
      id,
      label: inVietnamese(label),
      asks: viewOf(termInVietnamese(term, names, basis)),
      exempt: exemptIn(term).map((indicator) => names.indicator(indicator)),
      indicators: asked.filter(({ criteria }) => criteria.includes(id)).map(({ indicator }) => indicator.id),
      clause: clause ?? null,
    })),
    components: plan.components.map(({ id, label, need, supports, validDays, generated, clause }) => ({
      id,
      label: inVietnamese(label),
      need,
      supports: [...supports],
      validDays: validDays ?? null,
      generated,
      clause: clause ?? null,
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

function workOf({ phases, obligations, targets }: PlanRevision) {
  return {
    phases: phases.map(({ id, label, clause }) => ({ id, label: inVietnamese(label), clause: clause ?? null })),
    obligations: obligations.map(({ id, label, collect, adHoc, dossier, clause }) => ({
      id,
      label: inVietnamese(label),
      collect: [...collect],
      adHoc: adHoc !== undefined,
      dossier,
      clause: clause ?? null,
    })),
    targets: targets.map((target) => ({
      id: target.id,
      label: inVietnamese(target.label),
      is: targetInVietnamese(target),
      reportOnly: target.reportOnly,
      clause: target.clause ?? null,
    })),
  };
}
