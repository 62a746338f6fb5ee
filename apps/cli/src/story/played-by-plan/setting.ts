import type { PlanRevision } from '@app/domain/plans';
import { done } from '../stage/people';
import type { Stage } from '../stage/stage';
import type { Cast } from './cast';
import type { PlayedPeriod } from './script';

/** What the scenes of one period play by. */
export interface Setting {
  readonly plan: PlanRevision;
  readonly cast: Cast;
  readonly period: PlayedPeriod;
}

/** A dossier as the list of them shows it. */
export interface Line {
  readonly id: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly state: string;
}

/** Everybody's dossiers that stand at a step, in the order of the units' codes; read by the office in the chair. */
export async function dossiersAt(stage: Stage, { cast }: Setting, day: string, state: string): Promise<Line[]> {
  const reader = await stage.people.as(cast.as('lead', 'officer', { day }));
  const query = { period: stage.periodId, limit: 200 };
  const { items } = done('dossiers', await reader.GET('/api/dossiers', { params: { query } }));
  return items.filter((one) => one.state === state).sort((a, b) => a.unitCode.localeCompare(b.unitCode));
}

/** The path of the dossier's routes, e.g. `/api/dossiers/{id}/send`. */
export const pathTo = ({ id }: Pick<Line, 'id'>): { params: { path: { id: string } } } => ({
  params: { path: { id } },
});
