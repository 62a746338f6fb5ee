import { Injectable } from '@nestjs/common';
import { isLate, type ObligationEvent } from '@app/domain/periods';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { ObligationLifecycle } from '../obligation.lifecycle';
import { Obligation } from '../persistence/obligation.entity';

/** Takes back what was sent, before it is accepted. Its text stays to be worked on; what was sent stays in the history. */
@Injectable()
export class WithdrawReport {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: ObligationLifecycle,
  ) {}

  run(request: ActRequest, id: string, reason: string): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'withdraw', async (tx, { facts }) => {
      await tx.manager.update(Obligation, { id }, { sentAt: null, sentBy: null });
      return { type: 'WITHDRAW', reason, overdue: isLate(facts, tx.today) } satisfies ObligationEvent;
    });
  }
}
