import type { Actor, Role } from '@app/domain/identity';
import type { LegalDate, Refusal } from '@app/domain/shared';

/** Who asks, when, and with which event: what a rule may look at besides the facts. */
export interface Asking<Event = MachineEvent> {
  readonly actor: Actor;
  /** the office clock's day in Asia/Ho_Chi_Minh */
  readonly today: LegalDate;
  /** null while a page only asks *why can't I act?* and nothing has been filled in yet */
  readonly event: Event | null;
}

/** An event as the machine sees it and as history stores it: plain JSON, what the facts decided is in it as a value. */
export interface MachineEvent {
  readonly type: string;
}

/** A named rule: looks at facts and refuses, or lets pass (null). Never at a database, a clock or chance. */
export type Rule<Facts, Event = MachineEvent> = (facts: Facts, asking: Asking<Event>) => Refusal | null;

/**
 * Where the actor must stand towards the subject.
 * - `own-unit`: an office of the subject's commune
 * - `own-office`: the office that the subject, or the part of it in question, is waiting for (`facts.office`)
 * - `province`: any office of the province that the role allows
 */
export type Jurisdiction = 'own-unit' | 'own-office' | 'province';

/** One row of a subject's `acts.ts`: the same row feeds the button, the refusal and the explanation. */
export interface Act<Facts, Event = MachineEvent> {
  /** type of the machine's event */
  readonly event: string;
  /** empty: only the clockwork does it */
  readonly roles: readonly Role[];
  readonly jurisdiction: Jurisdiction;
  readonly rules: readonly Rule<Facts, Event>[];
  /** kinds of office (`cat`, `ubnd-tinh`) among those holding the role; absent: any */
  readonly offices?: readonly string[];
  /** for `own-office`: the offices that this act belongs to, where they are not all of those whose turn it is */
  readonly seats?: (facts: Facts) => readonly string[];
  /** the clockwork may do it too (a deadline with legal effect) */
  readonly automatic?: true;
  /** a reason in words is part of the act */
  readonly needsReason?: true;
  /** signing, voting, publishing: the person proves again who they are (ASVS 7.5.3) */
  readonly reauthenticate?: true;
}

export type ActTable<Facts> = Readonly<Record<string, Act<Facts>>>;

/** What every subject's facts contain, so that jurisdiction can be judged. */
export interface SubjectFacts {
  /** commune of the subject; null when it belongs to the province */
  readonly unitCode: string | null;
  /** offices whose turn it may be, for `own-office` */
  readonly offices: readonly string[];
}
