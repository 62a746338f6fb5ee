import { Injectable } from '@nestjs/common';
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import {
  obligationActLabels,
  obligationActs,
  obligationMachine,
  obligationMessages,
  obligationStates,
  obligationUnder,
  type ObligationEvent,
  type ObligationFacts,
} from '@app/domain/periods';
import type { DeadlineWanted, Remade, Turn } from '@app/domain/workflow';
import type { Tx } from '@app/platform';
import type { Lifecycle, Move, Subject } from '@app/workflow';
import { Obligation } from './persistence/obligation.entity';

/** One occurrence of what an office owes: open → overdue → sent → accepted, or returned. */
@Injectable()
export class ObligationLifecycle implements Lifecycle<Obligation, ObligationFacts> {
  readonly kind = 'obligation';
  readonly machineVersion = 1;
  readonly acts = obligationActs;
  readonly sentences = obligationMessages;
  readonly labels = { states: obligationStates, acts: obligationActLabels };

  async machine(): Promise<AnyStateMachine> {
    return obligationMachine;
  }

  async remake(_tx: Tx, snapshot: object, { event }: Move): Promise<Remade> {
    return { snapshot: obligationUnder(snapshot, event) };
  }

  load(tx: Tx, { id }: Subject): Promise<Obligation> {
    return tx.manager.findOneByOrFail(Obligation, { id });
  }

  /** Read anew from the table, because the door asks again after the step, when the use case has written. */
  async facts(tx: Tx, subject: Subject): Promise<ObligationFacts> {
    const row = await this.load(tx, subject);
    return {
      unitCode: row.unitCode,
      offices: [row.owingOffice, row.acceptOffice],
      owing: row.owingOffice,
      accepting: row.acceptOffice,
      opens: row.opens,
      due: row.resendUntil ?? row.due,
      sentBy: row.sentBy,
    };
  }

  turns(row: Obligation, snapshot: AnyMachineSnapshot): Turn[] {
    if (snapshot.status === 'done') return [];
    return snapshot.value === 'sent'
      ? [{ office: row.acceptOffice, role: row.acceptRole }]
      : [{ office: row.owingOffice, role: row.owingRole }];
  }

  /** Runs on while overdue: the reminders after the day and the chase letter hang on it. */
  async deadlines(
    _tx: Tx,
    row: Obligation,
    snapshot: AnyMachineSnapshot,
    { due }: ObligationFacts,
  ): Promise<DeadlineWanted[]> {
    if (due === null || snapshot.status === 'done' || snapshot.value === 'sent') return [];
    const marks = snapshot.value === 'overdue' ? {} : { act: 'overdue' };
    const duty = { key: [row.periodId, row.code, row.occurrence].join('/'), label: row.label };
    return [{ name: 'due', due, office: row.owingOffice, role: row.owingRole, duty, ...marks }];
  }

  lapse(deadline: string, { due }: ObligationFacts): ObligationEvent {
    if (due === null) throw new Error(`${deadline} has passed, but the obligation has no day`);
    return { type: 'OVERDUE', due };
  }
}
