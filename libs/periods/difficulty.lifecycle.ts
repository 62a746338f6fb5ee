import { Injectable } from '@nestjs/common';
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import {
  difficultyActLabels,
  difficultyActs,
  difficultyMachine,
  difficultyMessages,
  difficultyStates,
  type DifficultyEvent,
  type DifficultyFacts,
} from '@app/domain/periods';
import { kindOfOffice, type Role } from '@app/domain/identity';
import { rolesAt, type PlanRevision } from '@app/domain/plans';
import type { DeadlineWanted, Turn } from '@app/domain/workflow';
import { PlanLibrary } from '@app/plans';
import type { Tx } from '@app/platform';
import type { Lifecycle, Subject } from '@app/workflow';
import { Difficulty } from './persistence/difficulty.entity';

export interface DifficultyRow {
  readonly difficulty: Difficulty;
  readonly plan: PlanRevision;
}

/** A difficulty that waits for its answer: whoever it goes through drafts it, the addressee may give it too. */
@Injectable()
export class DifficultyLifecycle implements Lifecycle<DifficultyRow, DifficultyFacts> {
  readonly kind = 'difficulty';
  readonly machineVersion = 1;
  readonly acts = difficultyActs;
  readonly sentences = difficultyMessages;
  readonly labels = { states: difficultyStates, acts: difficultyActLabels };

  constructor(private readonly plans: PlanLibrary) {}

  async machine(): Promise<AnyStateMachine> {
    return difficultyMachine;
  }

  async load(tx: Tx, { id, plan, planRevision }: Subject): Promise<DifficultyRow> {
    const difficulty = await tx.manager.findOneByOrFail(Difficulty, { id });
    return { difficulty, plan: await this.plans.revision(tx, plan, planRevision) };
  }

  async facts(_tx: Tx, _subject: Subject, { difficulty: row }: DifficultyRow): Promise<DifficultyFacts> {
    return { unitCode: row.unitCode, offices: [row.toOffice, ...(row.viaOffice ? [row.viaOffice] : [])], due: row.due };
  }

  turns(row: DifficultyRow, snapshot: AnyMachineSnapshot): Turn[] {
    return snapshot.status === 'done' ? [] : [answering(row)];
  }

  async deadlines(_tx: Tx, row: DifficultyRow, snapshot: AnyMachineSnapshot): Promise<DeadlineWanted[]> {
    const { due } = row.difficulty;
    if (due === null || snapshot.status === 'done') return [];
    return [{ name: 'answer', due, ...answering(row), ...(snapshot.value === 'waiting' && { act: 'overdue' }) }];
  }

  lapse(deadline: string, { due }: DifficultyFacts): DifficultyEvent {
    if (due === null) throw new Error(`${deadline} has passed, but the answer has no day`);
    return { type: 'OVERDUE', due };
  }
}

function answering({ difficulty, plan }: DifficultyRow): { office: string; role: Role } {
  const office = difficulty.viaOffice ?? difficulty.toOffice;
  return { office, role: rolesAt(plan, kindOfOffice(office)).role };
}
