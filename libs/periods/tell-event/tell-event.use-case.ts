import { Injectable } from '@nestjs/common';
import { endsWith, mayTell, periodHttpMessages as say, type PeriodEvent, type PeriodFacts } from '@app/domain/periods';
import { automatic, type PersonActing } from '@app/domain/identity';
import { impossiblePaperDay, inVietnamese, parseLegalDate, type LegalDate } from '@app/domain/shared';
import { invalidField, workingDays, type Tx } from '@app/platform';
import { Door, Outbox, type ActRequest, type Advanced, type InHand } from '@app/workflow';
import { periodContext, PeriodLifecycle, type PeriodRow } from '../period.lifecycle';
import { yearOfPeriod } from '../year-of-period';
import { KNOW_EVENT } from './know-event';
import type { TellEventBody } from './tell-event.dto';

type PeriodInHand = InHand<PeriodRow, PeriodFacts>;

/**
 * An event of the plan has come about of which the product cannot know: a ministry's paper has come, guidance was issued. Duties that wait for it open, and
 * count their days from the day that is told. It is told once: papers and reminders have gone out on it.
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
      const on = dayOf(body.on, tx.today);
      const paper = body.paper.trim();
      const ends = await endsPhase(tx, hand, body.event);
      const reason = say.eventReason(label, paper, on);
      await this.tellOthers(tx, hand, { event: body.event, on, paper, reason });
      return { type: 'HAPPENED', event: body.event, on, ends, paper, reason } satisfies PeriodEvent;
    });
  }

  /** Other open periods of the plan hear of what came about outside; one that is opened later reads it then. */
  private async tellOthers(tx: Tx, { row: { period, plan } }: PeriodInHand, said: Told): Promise<void> {
    if (!plan.events.some(({ id, outside }) => id === said.event && outside)) return;
    const others = await tx.manager.query<{ id: string }[]>(
      `SELECT p.id FROM period p JOIN subject s ON s.id = p.id
       WHERE p.plan = $1 AND p.province_code = $2 AND p.id <> $3 AND NOT s.final ORDER BY p.id`,
      [period.plan, period.provinceCode, period.id],
    );
    const where = { provinceCode: period.provinceCode, unitCode: null, audience: null, readers: null };
    const clockwork: Tx = { ...tx, actor: automatic('events') };
    for (const { id } of others)
      await this.outbox.write(clockwork, where, { job: KNOW_EVENT, payload: { subjectId: id, ...said } });
  }
}

interface Told {
  readonly event: string;
  readonly on: LegalDate;
  readonly paper: string;
  readonly reason: string;
}

/** @returns what the event is called @throws Problem 422 at `/event` */
function eventOf({ subject, row: { plan }, facts }: PeriodInHand, actor: PersonActing, id: string): string {
  const event = plan.events.find((one) => one.id === id);
  const told = periodContext(subject).happened[id];
  if (event && told) throw invalidField('/event', 'event.told', say.eventTold(told));
  const waiting = facts.telling.find((one) => one.event === id);
  if (!event || !waiting) throw invalidField('/event', 'event.unknown', say.eventUnknown);
  if (!mayTell(actor, waiting, facts.closers))
    throw invalidField('/event', 'event.not-yours', say.eventNotYours(waiting.officeLabel || say.planKeeper));
  return inVietnamese(event.label);
}

function dayOf(given: string, today: LegalDate): LegalDate {
  const day = parseLegalDate(given);
  if (!day || impossiblePaperDay(day, today)) throw invalidField('/on', 'event.date', say.eventDate);
  return day;
}

async function endsPhase(tx: Tx, { subject, row: { period, plan } }: PeriodInHand, event: string): Promise<boolean> {
  const { happened } = periodContext(subject);
  const running = { plan, phase: subject.state, happened, year: yearOfPeriod(plan, period.code) };
  return endsWith(event, running, tx.today, await workingDays(tx));
}
