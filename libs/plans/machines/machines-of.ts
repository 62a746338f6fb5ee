import type { AnyStateMachine } from 'xstate';
import { dossierDiagramWords, dossierMachine } from '@app/domain/dossiers';
import { periodDiagramWords, periodMachine, phaseSteps } from '@app/domain/periods';
import type { PlanRevision } from '@app/domain/plans';
import type { DiagramWords } from '@app/domain/workflow';

export interface PlanMachine {
  readonly name: 'period' | 'dossier';
  readonly machine: AnyStateMachine;
  readonly words: DiagramWords;
}

/** The machines whose shape a plan decides. Those of papers, duties and difficulties are the same for all plans. */
export function machinesOf(plan: PlanRevision): PlanMachine[] {
  return [
    { name: 'period', machine: periodMachine(phaseSteps(plan)), words: periodDiagramWords(plan) },
    { name: 'dossier', machine: dossierMachine(plan), words: dossierDiagramWords(plan) },
  ];
}
