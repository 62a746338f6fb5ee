import { valueInVietnamese } from '@app/domain/plans';
import type { ValueStatus } from '../../language/provenance';

export interface Standing {
  /** `mặc định`, `đề xuất`: law and paper leave it open. */
  readonly open: string | null;
  readonly clause: string | null;
}

/** On what a value of a plan stands. What a tier does not say itself stands as it does for the units of the plan. */
export function standingOf(statuses: readonly ValueStatus[], path: string): Standing {
  const own = partsOf(statuses, path);
  const parts = own.length > 0 ? own : partsOf(statuses, path.slice(path.indexOf('.') + 1));
  const open = parts.find(({ status }) => status === 'proposal') ?? parts.find(({ status }) => status === 'default');
  if (open) return { open: valueInVietnamese('status', open.status) ?? open.status, clause: open.clause ?? null };
  return { open: null, clause: parts.find(({ clause }) => clause)?.clause ?? null };
}

const partsOf = (statuses: readonly ValueStatus[], whole: string): readonly ValueStatus[] =>
  statuses.filter(({ path }) => path === whole || path.startsWith(`${whole}.`));
