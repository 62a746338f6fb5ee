import type { TargetsOnADay } from '../outcome';
import type { Chance } from './chance';
import type { Papers } from './papers';
import type { People } from './people';
import { sideBySide } from './side-by-side';
import type { SimulatedClock } from './simulated-clock';
import type { Timeline } from './timeline';

/** Everything that a scene plays with. */
export interface Stage {
  readonly people: People;
  readonly clock: SimulatedClock;
  readonly papers: Papers;
  readonly chance: Chance;
  readonly timeline: Timeline;
  readonly periodId: string;
  /** targets as the leaders have read them on the way */
  readonly measured: TargetsOnADay[];
  /** id of the dossier of each commune, by code */
  readonly dossiers: ReadonlyMap<string, string>;
}

/**
 * One step that many take at the same hour, several at a time; then the house comes to rest. Without the rest between two steps it would
 * be the worker's speed that decides whether a reminder goes out between them.
 */
export async function step<T, R>(
  { clock }: Pick<Stage, 'clock'>,
  items: readonly T[],
  act: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = await sideBySide(items, act);
  await clock.quiet();
  return results;
}

/** Something that people do at an hour of the office clock. Between two scenes the house comes to rest. */
export interface Scene {
  /** instant, ISO 8601 with offset */
  readonly at: string;
  /** @returns what the timeline tells of it; nothing: not worth a line */
  play(stage: Stage): Promise<string | undefined>;
}

export const scene = (at: string, play: Scene['play']): Scene => ({ at, play });

/** @throws when the commune has no dossier */
export function dossierOf({ dossiers }: Pick<Stage, 'dossiers'>, unitCode: string): string {
  const id = dossiers.get(unitCode);
  if (!id) throw new Error(`no dossier of ${unitCode}`);
  return id;
}

/** The path of the dossier's routes, e.g. `/api/dossiers/{id}/send`. */
export const atDossier = (stage: Pick<Stage, 'dossiers'>, unitCode: string): { params: { path: { id: string } } } => ({
  params: { path: { id: dossierOf(stage, unitCode) } },
});
