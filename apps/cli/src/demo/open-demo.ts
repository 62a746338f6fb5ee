import { DEMO_PASSWORD } from '@app/identity';
import { needed } from '../needed';
import { done, People } from '../story/stage/people';
import { SimulatedClock } from '../story/stage/simulated-clock';
import { DEMO_PLAN, DEMO_PROVINCE } from './demonstrations';

/** `demo open`: the administrator opens the plan's period, and the clockwork writes its dossiers and duties. Can be repeated. */
export async function openDemo(): Promise<void> {
  const origin = needed('DEMO_ORIGIN');
  const administrator = await new People(origin, DEMO_PASSWORD).as(`${DEMO_PROVINCE}.quan-tri`);
  const periods = done('periods', await administrator.GET('/api/periods'));
  if (periods.length === 0)
    done('open period', await administrator.POST('/api/periods', { body: { plan: DEMO_PLAN } }));
  await new SimulatedClock(origin).quiet();
}
