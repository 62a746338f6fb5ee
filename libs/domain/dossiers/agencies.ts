import type { DossierContext } from './dossier-machine';

/** How far an agency of the panel has come in the present round; `silent`: its day passed and it is taken as agreeing. */
export type AgencyStep = 'waiting' | 'examining' | 'given' | 'silent';

/** An agency's opinion of the present round, on its way from the officer to the head. */
export type DraftStep = 'none' | 'written' | 'presented';

export interface Agency {
  readonly step: AgencyStep;
  readonly draft: DraftStep;
}

/** What a persisted snapshot tells of the agencies: the regions of the appraisal, and the opinions that were given. */
export interface AppraisalSnapshot {
  readonly value?: unknown;
  readonly context?: Pick<DossierContext, 'opinions'>;
}

/** The step of one member of the panel. Outside of the appraisal only what was given is known; there no agency can act. */
export function agencyStep({ value, context }: AppraisalSnapshot, member: string): AgencyStep {
  const given = context?.opinions[member];
  if (given) return given.silent ? 'silent' : 'given';
  const regions = (value as { underway?: { appraisal?: Readonly<Record<string, string>> } } | undefined)?.underway
    ?.appraisal;
  return regions?.[member] === 'examining' ? 'examining' : 'waiting';
}
