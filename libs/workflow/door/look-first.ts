import { Injectable } from '@nestjs/common';
import type { SubjectFacts } from '@app/domain/workflow';
import { notFound, UnitOfWork, type Tx } from '@app/platform';
import { Subject } from '../persistence/subject.entity';
import type { ActRequest } from './act-request';
import { answeredBefore } from './idempotency';
import type { InHand } from './in-hand';
import type { Lifecycle } from './lifecycle';

/**
 * Asks before a file is stored whether this actor may put it there now: storing is I/O and comes before the transaction, and whoever may not act
 * would fill the disk with what is refused afterwards. It only reads, in the actor's own scope; the door decides again under the lock.
 */
@Injectable()
export class LookFirst {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @param ask throws what the door would
   * @returns the answer of a request that was done already; null: go on
   * @throws Problem 404 outside the jurisdiction
   */
  async ask<T extends object, Row, Facts extends SubjectFacts>(
    request: ActRequest,
    lifecycle: Lifecycle<Row, Facts>,
    id: string,
    ask: (tx: Tx, seen: InHand<Row, Facts>) => Promise<void>,
  ): Promise<T | null> {
    return this.unitOfWork.read(request.actor, async (tx) => {
      const answer = await answeredBefore<T>(tx, request);
      if (answer) return answer;
      const subject = await tx.manager.findOneBy(Subject, { id, kind: lifecycle.kind });
      if (!subject) throw notFound();
      const row = await lifecycle.load(tx, subject);
      await ask(tx, { subject, row, facts: await lifecycle.facts(tx, subject, row) });
      return null;
    });
  }
}
