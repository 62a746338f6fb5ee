import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@app/api-client';
import { api, body } from '../../api/client';
import { JOBS } from '../../app/menu';

/** What a plan is read from: a published revision, or a draft as it was saved last. */
export type PlanSource =
  | { readonly kind: 'revision'; readonly plan: string; readonly revision: number }
  | { readonly kind: 'draft'; readonly id: string; readonly version: number };

export type MachineName = Schemas['MachineView']['name'];

export const revisionPath = (plan: string, revision: number): string => `${JOBS.plans.path}/ban/${plan}/${revision}`;
export const draftPath = (id: string): string => `${JOBS.plans.path}/ban-thao/${id}`;

/** A published revision never changes; a draft is another one after each save. */
const lasting = (source: PlanSource) => (source.kind === 'revision' ? { staleTime: Infinity } : {});
const keyOf = (source: PlanSource): readonly unknown[] =>
  source.kind === 'revision'
    ? ['plans', source.plan, source.revision]
    : ['plan-drafts', source.id, 'version', source.version];

const inPath = ({ plan, revision }: { plan: string; revision: number }) => ({ path: { plan, number: revision } });

export const usePlanPage = (source: PlanSource) =>
  useQuery({
    queryKey: [...keyOf(source), 'page'],
    queryFn: ({ signal }) =>
      source.kind === 'revision'
        ? body(api.GET('/api/plans/{plan}/revisions/{number}', { params: inPath(source), signal }))
        : body(api.GET('/api/plan-drafts/{id}/page', { params: { path: { id: source.id } }, signal })),
    ...lasting(source),
  });

/** @param unit code or name; empty: everybody’s days */
export const usePlanCalendar = (source: PlanSource, unit = '') =>
  useQuery({
    queryKey: [...keyOf(source), 'calendar', unit],
    queryFn: ({ signal }) => {
      const query = unit === '' ? {} : { unit };
      return source.kind === 'revision'
        ? body(
            api.GET('/api/plans/{plan}/revisions/{number}/calendar', { params: { ...inPath(source), query }, signal }),
          )
        : body(api.GET('/api/plan-drafts/{id}/calendar', { params: { path: { id: source.id }, query }, signal }));
    },
    ...lasting(source),
  });

export const useMachines = (source: PlanSource) =>
  useQuery({
    queryKey: [...keyOf(source), 'machines'],
    queryFn: ({ signal }) =>
      source.kind === 'revision'
        ? body(api.GET('/api/plans/{plan}/revisions/{number}/machines', { params: inPath(source), signal }))
        : body(api.GET('/api/plan-drafts/{id}/machines', { params: { path: { id: source.id } }, signal })),
    ...lasting(source),
  });

const addressOf = (source: PlanSource): string =>
  source.kind === 'revision'
    ? `/api/plans/${source.plan}/revisions/${source.revision}`
    : `/api/plan-drafts/${source.id}`;

export const calendarFileOf = (source: PlanSource, unit: string): string =>
  `${addressOf(source)}/calendar.ics${unit === '' ? '' : `?unit=${encodeURIComponent(unit)}`}`;

/** The version keeps a browser from showing the picture of what stood there before. */
export const pictureOf = (source: PlanSource, machine: MachineName): string =>
  `${addressOf(source)}/machines/${machine}/picture.svg${source.kind === 'draft' ? `?v=${source.version}` : ''}`;
