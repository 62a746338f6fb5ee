import { MOMENTS } from '@app/domain/calendar';
import { ROLES, type PlanRevision } from '@app/domain/plans';
import { nearestWord } from './nearest-word';
import type { Flaw } from './plan-error';

/** To a reference that leads nowhere, the id that was probably meant: of the sort that must stand there, as this plan has them. */
export function withMeant(flaw: Flaw, plan: PlanRevision): Flaw {
  const kind = /^reference\.(.+)$/.exec(flaw.code)?.[1];
  const { id } = flaw.params;
  if (kind === undefined || typeof id !== 'string') return flaw;
  const meant = nearestWord(id, idsOf(kind, plan));
  return meant === undefined ? flaw : { ...flaw, params: { ...flaw.params, meant } };
}

function idsOf(kind: string, plan: PlanRevision): readonly string[] {
  const ids = (...lists: readonly (readonly { readonly id: string }[])[]): string[] => lists.flat().map(({ id }) => id);
  switch (kind) {
    case 'office':
      return ids(plan.offices);
    case 'seat':
      return [...ids(plan.offices, plan.groups), ...ROLES, 'units'];
    case 'document':
      return ids(plan.documents);
    case 'event':
      return ids(plan.events);
    case 'phase':
      return ids(plan.phases);
    case 'obligation':
      return ids(plan.obligations);
    case 'gate':
      return ids(plan.events, plan.obligations);
    case 'indicator':
      return ids(plan.indicators);
    case 'component':
      return ids(plan.components);
    case 'form':
      return ids(plan.indicators, plan.components);
    case 'criterion':
      return ids(plan.criteria.items);
    case 'term':
      return ids(plan.criteria.items, plan.criteria.terms);
    case 'source':
      return ids(plan.sources);
    case 'target':
      return ids(plan.targets);
    case 'moment':
      return [...MOMENTS, ...ids(plan.events)];
    case 'result':
      return ['listed', 'recognised', 'registered', ...ids(plan.classification?.items ?? [])];
    case 'use':
      return plan.uses.map(({ as }) => as);
    case 'unit':
      return [...plan.units.list, ...(plan.units.parents?.list ?? [])].map(({ code }) => code);
    default:
      return [];
  }
}
