import { Injectable } from '@nestjs/common';
import type { AnyMachineSnapshot } from 'xstate';
import { documentActs, type DocumentAct, type DocumentEvent, type DocumentFacts } from '@app/domain/documents';
import { decide } from '@app/domain/workflow';
import { notFound, type Tx, UnitOfWork } from '@app/platform';
import { answeredBefore, refusedProblem, Subject, type Advanced, type ActRequest } from '@app/workflow';
import { DocumentLifecycle } from './document.lifecycle';
import type { OfficialPaper } from './persistence/official-paper.entity';

export type Ahead<Prepared> =
  | { readonly answer: Advanced }
  | { readonly answer: null; readonly paper: OfficialPaper; readonly prepared: Prepared; readonly now: Date };

/**
 * Looks before rendering or signing, which happen before the transaction: a request that was already done gets its answer, and one
 * that the door would refuse is refused before a key has been used. The door decides again under the lock.
 */
@Injectable()
export class LookAhead {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lifecycle: DocumentLifecycle,
  ) {}

  /** @param prepare reads what the act needs to know, and tells its event as far as that can be told now */
  async before<Prepared extends { event: DocumentEvent }>(
    request: ActRequest,
    id: string,
    act: DocumentAct,
    prepare: (tx: Tx, paper: OfficialPaper) => Prepared | Promise<Prepared>,
  ): Promise<Ahead<Prepared>> {
    return this.unitOfWork.read(request.actor, async (tx) => {
      const answer = await answeredBefore<Advanced>(tx, request);
      if (answer) return { answer };
      const subject = await tx.manager.findOneBy(Subject, { id, kind: this.lifecycle.kind });
      if (!subject) throw notFound('Văn bản');
      const paper = await this.lifecycle.load(tx, subject);
      const prepared = await prepare(tx, paper);
      await this.refuseWhatTheDoorWould(tx, subject, paper, act, prepared.event);
      return { answer: null, paper, prepared, now: tx.now };
    });
  }

  private async refuseWhatTheDoorWould(
    tx: Tx,
    subject: Subject,
    paper: OfficialPaper,
    act: DocumentAct,
    event: DocumentEvent,
  ): Promise<void> {
    const machine = await this.lifecycle.machine(tx, subject);
    const snapshot = machine.restoreSnapshot(subject.snapshot as never, undefined as never) as AnyMachineSnapshot;
    const facts = await this.lifecycle.facts(tx, subject, paper);
    const decision = decide<DocumentFacts>(machine, snapshot, documentActs[act], facts, {
      actor: tx.actor,
      today: tx.today,
      event,
    });
    if (!decision.ok) throw refusedProblem(decision, this.lifecycle.sentences);
  }
}
