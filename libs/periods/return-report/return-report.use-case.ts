import { Injectable } from '@nestjs/common';
import { dayForSendingAgain, type ObligationEvent } from '@app/domain/periods';
import { workingDays } from '@app/platform';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { ObligationLifecycle } from '../obligation.lifecycle';
import { Obligation } from '../persistence/obligation.entity';

/** Gives a report back with the reason, and time to send it again. */
@Injectable()
export class ReturnReport {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: ObligationLifecycle,
  ) {}

  run(request: ActRequest, id: string, reason: string): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'return', async (tx, { row }) => {
      const until = dayForSendingAgain(row.due, tx.today, await workingDays(tx));
      await tx.manager.update(Obligation, { id }, { resendUntil: until });
      return { type: 'RETURN', reason, until } satisfies ObligationEvent;
    });
  }
}
