import { Injectable } from '@nestjs/common';
import { corrected, periodHttpMessages as say } from '@app/domain/periods';
import { invalidField, workingDays } from '@app/platform';
import { Door, Outbox, type ActRequest, type Advanced } from '@app/workflow';
import { periodContext, PeriodLifecycle } from '../period.lifecycle';
import { yearOfPeriod } from '../year-of-period';
import type { CorrectEventBody } from './tell-event.dto';
import { tellOtherPeriods } from './tell-other-periods';
import { whatHolds } from './what-holds';
import { dayTold, refuseOthers } from './what-is-told';

/**
 * The day or the paper of an event was told wrongly. Told rightly it is another entry, with the reason, beside the one that stood; what is still owed and
 * counts its days from it has them told anew, and what was sent keeps the day by which it was sent.
 */
@Injectable()
export class CorrectEvent {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: PeriodLifecycle,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Problem 403 nothing told, or not theirs; 422 not told, another office's, an impossible day, or what stands already */
  run(request: ActRequest, id: string, body: CorrectEventBody): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'correct-event', async (tx, { subject, row, facts }) => {
      const told = facts.told.find(({ event }) => event === body.event);
      const before = await whatHolds(tx, id, body.event);
      if (!told || !before) throw invalidField('/event', 'event.not-told', say.eventNotTold);
      refuseOthers(request.actor, told, facts.closers);
      const on = dayTold(body.on, tx.today);
      const paper = body.paper.trim();
      if (before.on === on && before.paper === paper) throw invalidField('/on', 'event.same', say.eventSame);
      await tellOtherPeriods(tx, this.outbox, row, { event: body.event, by: request.actor });
      const correction = { event: body.event, on, paper, because: body.reason.trim(), before };
      const year = yearOfPeriod(row.plan, row.period.code);
      const period = { plan: row.plan, context: periodContext(subject), calendar: await workingDays(tx), year };
      return corrected(period, correction);
    });
  }
}
