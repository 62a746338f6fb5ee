import { Injectable } from '@nestjs/common';
import { endsWith, periodHttpMessages as say, type PeriodEvent, type PeriodFacts } from '@app/domain/periods';
import type { PersonActing } from '@app/domain/identity';
import { inVietnamese, type LegalDate } from '@app/domain/shared';
import { invalidField, workingDays, type Tx } from '@app/platform';
import { Door, Outbox, type ActRequest, type Advanced, type InHand } from '@app/workflow';
import { periodContext, PeriodLifecycle, type PeriodRow } from '../period.lifecycle';
import { yearOfPeriod } from '../year-of-period';
import type { TellEventBody } from './tell-event.dto';
import { tellOtherPeriods } from './tell-other-periods';
import { dayTold, refuseOthers } from './what-is-told';

type PeriodInHand = InHand<PeriodRow, PeriodFacts>;

/**
 * An event of the plan has come about of which the product cannot know: a ministry's paper has come, guidance was issued. Duties that wait for it open, and
 * count their days from the day that is told. What was told wrongly is not told again but corrected (`CorrectEvent`), which asks why.
 */
@Injectable()
export class TellEvent {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: PeriodLifecycle,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Problem 403 nothing to tell, or not theirs to; 422 no such event, another office's, told before, or an impossible day */
  run(request: ActRequest, id: string, body: TellEventBody): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'tell-event', async (tx, hand) => {
      const label = eventOf(hand, request.actor, body.event);
      const on = dayTold(body.on, tx.today);
      const paper = body.paper.trim();
      const ends = await endsPhase(tx, hand, { event: body.event, on });
      await tellOtherPeriods(tx, this.outbox, hand.row, { event: body.event, by: request.actor });
      const reason = say.eventReason(label, paper, on);
      return { type: 'HAPPENED', event: body.event, on, ends, paper, reason } satisfies PeriodEvent;
    });
  }
}

/** @returns what the event is called @throws Problem 422 at `/event` */
function eventOf({ subject, row: { plan }, facts }: PeriodInHand, actor: PersonActing, id: string): string {
  const event = plan.events.find((one) => one.id === id);
  const told = periodContext(subject).happened[id];
  if (event && told) throw invalidField('/event', 'event.told', say.eventTold(told));
  const waiting = facts.telling.find((one) => one.event === id);
  if (!event || !waiting) throw invalidField('/event', 'event.unknown', say.eventUnknown);
  refuseOthers(actor, waiting, facts.closers);
  return inVietnamese(event.label);
}

async function endsPhase(
  tx: Tx,
  { subject, row: { period, plan } }: PeriodInHand,
  told: { readonly event: string; readonly on: LegalDate },
): Promise<LegalDate | null> {
  const { happened } = periodContext(subject);
  const running = { plan, phase: subject.state, happened, year: yearOfPeriod(plan, period.code) };
  return endsWith(told, running, tx.today, await workingDays(tx));
}
