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
import { sitsWhere, type Role } from '@app/domain/identity';
import type { DeadlineWanted, Turn } from '@app/domain/workflow';
import type { Tx } from '@app/platform';
import type { Lifecycle, Subject } from '@app/workflow';
import { Difficulty } from './persistence/difficulty.entity';

/** A difficulty that waits for its answer: whoever it goes through drafts it, the addressee may give it too. */
@Injectable()
export class DifficultyLifecycle implements Lifecycle<Difficulty, DifficultyFacts> {
  readonly kind = 'difficulty';
  readonly machineVersion = 1;
  readonly acts = difficultyActs;
  readonly sentences = difficultyMessages;
  readonly labels = { states: difficultyStates, acts: difficultyActLabels };

  async machine(): Promise<AnyStateMachine> {
    return difficultyMachine;
  }

  load(tx: Tx, { id }: Subject): Promise<Difficulty> {
    return tx.manager.findOneByOrFail(Difficulty, { id });
  }

  async facts(_tx: Tx, _subject: Subject, row: Difficulty): Promise<DifficultyFacts> {
    return { unitCode: row.unitCode, offices: [row.toOffice, ...(row.viaOffice ? [row.viaOffice] : [])], due: row.due };
  }

  turns(row: Difficulty, snapshot: AnyMachineSnapshot): Turn[] {
    return snapshot.status === 'done' ? [] : [answering(row)];
  }

  async deadlines(_tx: Tx, row: Difficulty, snapshot: AnyMachineSnapshot): Promise<DeadlineWanted[]> {
    if (row.due === null || snapshot.status === 'done') return [];
    return [
      { name: 'answer', due: row.due, ...answering(row), ...(snapshot.value === 'waiting' && { act: 'overdue' }) },
    ];
  }

  lapse(deadline: string, { due }: DifficultyFacts): DifficultyEvent {
    if (due === null) throw new Error(`${deadline} has passed, but the answer has no day`);
    return { type: 'OVERDUE', due };
  }
}

function answering({ toOffice, viaOffice }: Difficulty): { office: string; role: Role } {
  const office = viaOffice ?? toOffice;
  return { office, role: sitsWhere(office.slice(office.indexOf('.') + 1)).role };
}
