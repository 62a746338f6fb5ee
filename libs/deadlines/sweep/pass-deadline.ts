import { Injectable, Logger } from '@nestjs/common';
import type { Tx } from '@app/platform';
import { Deadline, Door, Lifecycles, Subject } from '@app/workflow';

/**
 * Notes that a deadline's last valid day has gone by, and does what the law attaches to it: an act of the subject's own table, through
 * the door, in the clockwork's name. A deadline without an act is only noted; reminders speak of it.
 */
@Injectable()
export class PassDeadline {
  private readonly log = new Logger(PassDeadline.name);

  constructor(
    private readonly door: Door,
    private readonly lifecycles: Lifecycles,
  ) {}

  async run(tx: Tx, id: string): Promise<void> {
    const found = await tx.manager.findOneBy(Deadline, { id });
    if (!found) return;
    const { kind } = await tx.manager.findOneByOrFail(Subject, { id: found.subjectId });
    const lifecycle = this.lifecycles.of(kind);
    const hand = await this.door.take(tx, lifecycle, found.subjectId);
    const deadline = await tx.manager.findOneByOrFail(Deadline, { id });
    if (deadline.status !== 'running' || deadline.passedAt || deadline.due >= tx.today) return;
    await tx.manager.update(Deadline, { id }, { passedAt: tx.now });
    if (!deadline.act) return;
    const event = lifecycle.lapse?.(deadline.name, hand.facts);
    if (!event) throw new Error(`${kind} does not say what happens when ${deadline.name} lapses`);
    const outcome = await this.door.advance(tx, lifecycle, hand, deadline.act, event);
    if (!outcome.ok)
      this.log.warn(
        `${kind} ${found.subjectId}: ${deadline.act} refused: ${outcome.reasons.map(({ code }) => code).join(', ')}`,
      );
  }
}
