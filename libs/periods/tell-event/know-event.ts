import { Injectable } from '@nestjs/common';
import { parseLegalDate } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import { Door, type JobAtHand } from '@app/workflow';
import { periodContext, PeriodLifecycle } from '../period.lifecycle';

/** The job of one more period of a plan in which something outside has been told of. */
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
    const event = String(payload['event']);
    const on = parseLegalDate(String(payload['on']));
    if (!on) throw new Error(`event ${event} came about on no day`);
    if (hand.subject.final || periodContext(hand.subject).happened[event] !== undefined) return;
    const said = {
      type: 'HAPPENED',
      event,
      on,
      ends: false,
      paper: String(payload['paper']),
      reason: String(payload['reason']),
    };
    await this.door.advanceOrRefuse(tx, this.lifecycle, hand, 'event-known', said);
  }
}
