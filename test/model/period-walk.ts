import { periodMachine, phaseSteps, type PeriodEvent } from '@app/domain/periods';
import type { PlanRevision } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { walkMachine, type Walk } from './walk-machine';

const on = legalDate('2025-07-29');

/** Every way that a period of this plan can go. */
export function walkPeriod(plan: PlanRevision): Walk {
  const endOf = Object.fromEntries(
    plan.phases.map(({ id }) => [`END_PHASE ${id}`, { type: 'END_PHASE', phase: id, on } as const]),
  );
  const samples = {
    OPEN: { type: 'OPEN' },
    PROPOSE_LIST: { type: 'PROPOSE_LIST', documentId: 'd', number: '385/TTr', date: on, units: 26 },
    'HAPPENED ends': { type: 'HAPPENED', event: 'list-approved', on, ends: on },
    'HAPPENED stays': { type: 'HAPPENED', event: 'list-approved', on, ends: null },
    CORRECTED: {
      type: 'CORRECTED',
      event: 'list-approved',
      on,
      paper: '4/QĐ',
      ended: {},
      because: 'Gõ nhầm',
      reason: 'Danh sách: 4/QĐ',
    },
    ...endOf,
    CLOSE: { type: 'CLOSE' },
  } satisfies Record<string, PeriodEvent>;
  return walkMachine(periodMachine(phaseSteps(plan)), samples);
}
