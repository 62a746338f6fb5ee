import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { DossierEvent } from '@app/domain/dossiers';
import { DossierLifecycle } from '@app/dossiers';
import { DEMO_PASSWORD, Sessions } from '@app/identity';
import { Door } from '@app/workflow';
import { FLOOR_EIGHT, FLOOR_ONE } from './floor';
import { measure, type Measure } from './measure';

const REVIEWER = '51.cat.chuyen-vien';
const AT_ONCE = 8;

/**
 * Acts through the one door, as the API does them but for HTTP: scope, idempotency key, lock, facts, rules, machine, chained event, turns,
 * deadlines. The act is the review of a commune, which may be entered again and again.
 */
export async function measureActs(
  app: INestApplicationContext,
  dossiers: readonly string[],
  seconds: number,
): Promise<Measure[]> {
  const sessions = app.get(Sessions);
  const token = await sessions.open(REVIEWER, DEMO_PASSWORD, { address: '127.0.0.1', agent: 'bench' });
  const actor = await sessions.actorOf(token);
  if (!actor) throw new Error(`${REVIEWER} could not sign in`);
  const [door, lifecycle] = [app.get(Door), app.get(DossierLifecycle)];
  const act = async (id: string): Promise<void> => {
    const request = { actor, key: randomUUID(), ifMatch: null, fingerprint: 'bench' };
    const event = { type: 'REVIEW', track: 'build' } satisfies DossierEvent;
    await door.act(request, lifecycle, id, 'review', async () => event);
  };
  const [first = ''] = dossiers;
  const one = await measure(
    { name: 'acts-one-subject', unit: 'việc qua cửa, một hồ sơ', floor: FLOOR_ONE },
    { seconds },
    () => act(first),
  );
  // each lane has dossiers of its own, so that nobody waits for another's lock
  const next = Array.from({ length: AT_ONCE }, () => 0);
  const eight = await measure(
    { name: 'acts-eight-at-once', unit: 'việc qua cửa, tám người, nhiều hồ sơ', floor: FLOOR_EIGHT },
    { seconds, atOnce: AT_ONCE },
    async (lane) => {
      const own = dossiers.filter((_, i) => i % AT_ONCE === lane);
      const turn = next[lane] ?? 0;
      next[lane] = turn + 1;
      await act(own[turn % own.length] ?? first);
    },
  );
  return [one, eight];
}
