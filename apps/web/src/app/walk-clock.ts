import type { Schemas } from '@app/api-client';
import { ApiProblem } from '../api/problem';
import type { Clock, Instant, LegalDate } from '../api/types';

/** The office opens at eight: that is the hour of the day to which the demo is moved. */
export const morningOf = (day: LegalDate): Instant => `${day}T08:00:00+07:00`;

/** The hand on the demo's clock. */
export interface ClockHand {
  askQuiet: () => Promise<Pick<Schemas['QuietView'], 'quiet' | 'jobs' | 'due' | 'next'>>;
  moveTo: (instant: Instant) => Promise<Clock>;
  /** rejects when the person wants to stop */
  pause: (milliseconds: number) => Promise<void>;
}

const LOOK_EVERY = 400;
/** As long as something gets less it is being worked on; a minute of looks without that means that nobody works. */
const PATIENCE = 150;

/**
 * Moves the demo's office clock to the morning of `goal`, from due instant to due instant: at each the deadlines and reminders of that hour
 * are let through before the clock goes on. A jump would send all reminders at once and print one date on all papers.
 */
export async function walkClock(
  hand: ClockHand,
  { now, goal, onStep }: { now: Instant; goal: LegalDate; onStep: (clock: Clock) => void },
): Promise<void> {
  const last = morningOf(goal);
  let at = now;
  let next = await whenQuiet(hand);
  while (isBefore(at, last)) {
    // what is due at this very hour and stays so would hold the clock for ever
    const clock = await hand.moveTo(next && isBefore(at, next) && isBefore(next, last) ? next : last);
    at = clock.now;
    onStep(clock);
    next = await whenQuiet(hand);
  }
}

/** Waits until outbox, queue and sweep are empty. @returns when the next thing is due */
async function whenQuiet({ askQuiet, pause }: ClockHand): Promise<Instant | null> {
  let least = Infinity;
  for (let looks = 0; looks < PATIENCE; looks++) {
    const { quiet, jobs, due, next } = await askQuiet();
    if (quiet) return next;
    if (jobs + due < least) looks = 0;
    least = Math.min(least, jobs + due);
    await pause(LOOK_EVERY);
  }
  throw new ApiProblem({
    status: 503,
    code: 'not-quiet',
    title: 'Đồng hồ chưa chuyển tiếp được',
    detail: `Còn ${least} việc nền chưa xong; xin đợi một lát rồi chuyển tiếp.`,
  });
}

const isBefore = (a: Instant, b: Instant): boolean => Date.parse(a) < Date.parse(b);
