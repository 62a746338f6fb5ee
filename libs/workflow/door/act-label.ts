import { MOVE, movedInVietnamese } from '@app/domain/workflow';
import type { LifecycleLabels } from './lifecycle';

/** What history calls a step; the one to another revision is the same for every kind of subject. */
export const actLabel = ({ acts }: LifecycleLabels, act: string, planRevision: number): string =>
  act === MOVE ? movedInVietnamese(planRevision) : (acts[act] ?? act);
