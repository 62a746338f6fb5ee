import type { Clock } from '../api/types';
import { walkClock, type ClockHand } from './walk-clock';

/** An office with things due at given instants; each takes one look to be worked off. */
function office(due: string[], stuck?: string): { hand: ClockHand; moves: string[]; at: () => string } {
  let at = '2025-07-24T00:30:00.000Z';
  let busy = false;
  const moves: string[] = [];
  const later = () => due.filter((one) => Date.parse(one) > Date.parse(at)).sort()[0] ?? null;
  return {
    moves,
    at: () => at,
    hand: {
      askQuiet: () => Promise.resolve({ quiet: !busy, jobs: busy ? 1 : 0, due: 0, next: stuck ?? later() }),
      moveTo: (instant) => {
        moves.push(instant);
        at = new Date(instant).toISOString();
        busy = true;
        const clock: Clock = { now: at, today: at.slice(0, 10), simulated: true };
        return Promise.resolve(clock);
      },
      pause: () => {
        busy = false;
        return Promise.resolve();
      },
    },
  };
}

const walk = (one: ReturnType<typeof office>, goal: string) =>
  walkClock(one.hand, { now: one.at(), goal, onStep: () => undefined });

it('stops at every due instant and passes none of them by', async () => {
  const one = office(['2025-07-30T00:30:00.000Z', '2025-07-25T00:30:00.000Z', '2025-08-01T00:30:00.000Z']);
  await walk(one, '2025-07-31');
  expect(one.moves).toEqual(['2025-07-25T00:30:00.000Z', '2025-07-30T00:30:00.000Z', '2025-07-31T08:00:00+07:00']);
});

it('goes straight to the morning when nothing is due before it', async () => {
  const one = office([]);
  await walk(one, '2025-07-25');
  expect(one.moves).toEqual(['2025-07-25T08:00:00+07:00']);
});

it('never moves backwards and never stays at an hour that keeps being due', async () => {
  const past = office([]);
  await walk(past, '2025-07-01');
  expect(past.moves).toEqual([]);
  const stuck = office([], '2025-07-24T00:30:00.000Z');
  await walk(stuck, '2025-07-25');
  expect(stuck.moves).toEqual(['2025-07-25T08:00:00+07:00']);
});

it('says so when nobody works things off', async () => {
  const one = office([]);
  const hand: ClockHand = {
    ...one.hand,
    askQuiet: () => Promise.resolve({ quiet: false, jobs: 3, due: 0, next: null }),
  };
  await expect(walkClock(hand, { now: one.at(), goal: '2025-07-25', onStep: () => undefined })).rejects.toMatchObject({
    code: 'not-quiet',
  });
});
