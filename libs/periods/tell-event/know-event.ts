import { Injectable } from '@nestjs/common';
import { corrected, periodHttpMessages as say, type PeriodEvent } from '@app/domain/periods';
import { inVietnamese } from '@app/domain/shared';
import { workingDays, type Tx } from '@app/platform';
import { Door, type JobAtHand } from '@app/workflow';
import { periodContext, PeriodLifecycle } from '../period.lifecycle';
import { yearOfPeriod } from '../year-of-period';
import { toldAnywhere } from './told-anywhere';
import { whatHolds } from './what-holds';

/** The job of one more period of a plan in which something outside has been told of, or told rightly. */
export const KNOW_EVENT = 'period.event-known';

/** A plan of several years may have two periods open at once: what came about outside did so for both. Repeating it changes nothing. */
@Injectable()
export class KnowEvent {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: PeriodLifecycle,
  ) {}

  async run(tx: Tx, { payload }: JobAtHand): Promise<void> {
    const hand = await this.door.take(tx, this.lifecycle, String(payload['subjectId']));
    const { period, plan } = hand.row;
    const event = plan.events.find(({ id }) => id === payload['event']);
    if (hand.subject.final || !event) return;
    const [told] = await toldAnywhere(tx, period, [event.id]);
    if (!told) throw new Error(`event ${event.id} of ${period.plan} was told by nobody`);
    const { on, paper } = told;
    const before = await whatHolds(tx, period.id, event.id);
    if (before?.on === on && before.paper === paper) return;
    if (!before) {
      const reason = say.eventReason(inVietnamese(event.label), paper, on);
      const known: PeriodEvent = { type: 'HAPPENED', event: event.id, on, ends: null, paper, reason };
      await this.door.advanceOrRefuse(tx, this.lifecycle, hand, 'event-known', known);
      return;
    }
    // told for the first time there, and later than what was told here: it was carried to neither before both had spoken
    const because = told.because ?? say.eventToldLater(told.period);
    const correction = { event: event.id, on, paper, because, before };
    const context = periodContext(hand.subject);
    const year = yearOfPeriod(plan, period.code);
    const right = corrected({ plan, context, calendar: await workingDays(tx), year }, correction);
    await this.door.advanceOrRefuse(tx, this.lifecycle, hand, 'event-corrected', right);
  }
}
