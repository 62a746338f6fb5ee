import { DEMO_PASSWORD } from '@app/identity';
import { Chance } from './stage/chance';
import { Papers } from './stage/papers';
import { done, People } from './stage/people';
import { SimulatedClock } from './stage/simulated-clock';
import type { Stage } from './stage/stage';
import { Timeline } from './stage/timeline';

export interface StageAsked {
  /** address of the API, e.g. `http://127.0.0.1:3000` */
  readonly origin: string;
  readonly seed: number;
  readonly plan: string;
  readonly administrator: string;
  /** somebody who sees every commune of the province */
  readonly reader: string;
}

/** The administrator opens the plan's period, and the clockwork makes its dossiers and duties: then the story can begin. */
export async function openStage({ origin, seed, plan, administrator, reader }: StageAsked): Promise<Stage> {
  const people = new People(origin, DEMO_PASSWORD);
  const clock = new SimulatedClock(origin);
  const opener = await people.as(administrator);
  const periods = done('periods', await opener.GET('/api/periods'));
  if (periods.length > 0) throw new Error('Cơ sở dữ liệu này đã có kỳ đánh giá; câu chuyện cần một cơ sở dữ liệu mới.');
  const { id: periodId } = done('period', await opener.POST('/api/periods', { body: { plan } }));
  await clock.quiet();
  const query = { period: periodId, limit: 200 };
  const { items } = done('dossiers', await (await people.as(reader)).GET('/api/dossiers', { params: { query } }));
  const dossiers = new Map(items.map(({ unitCode, id }) => [unitCode, id]));
  return {
    people,
    clock,
    papers: new Papers(people),
    chance: new Chance(seed),
    timeline: new Timeline(),
    periodId,
    dossiers,
  };
}
