import { DEMO_PASSWORD } from '@app/identity';
import { Chance } from './stage/chance';
import { Papers } from './stage/papers';
import { done, People } from './stage/people';
import { SimulatedClock } from './stage/simulated-clock';
import type { Stage } from './stage/stage';
import { Timeline } from './stage/timeline';

/** The house before any period is opened. */
export type EmptyStage = Omit<Stage, 'periodId' | 'dossiers' | 'measured'>;

export interface PeriodAsked {
  readonly plan: string;
  /** of a yearly plan the year in which it ends; absent: the plan's first */
  readonly code?: string;
  readonly administrator: string;
  /** somebody who sees every unit of the plan */
  readonly reader: string;
}

/** @param origin address of the API, e.g. `http://127.0.0.1:3000` */
export async function openStage(origin: string, seed: number, administrator: string): Promise<EmptyStage> {
  const people = new People(origin, DEMO_PASSWORD);
  const periods = done('periods', await (await people.as(administrator)).GET('/api/periods'));
  if (periods.length > 0) throw new Error('Cơ sở dữ liệu này đã có kỳ đánh giá; câu chuyện cần một cơ sở dữ liệu mới.');
  return {
    people,
    clock: new SimulatedClock(origin),
    papers: new Papers(people),
    chance: new Chance(seed),
    timeline: new Timeline(),
  };
}

/** The administrator opens a period, and the clockwork makes its dossiers and duties: then its story can begin. */
export async function openPeriod(
  stage: EmptyStage,
  { plan, code, administrator, reader }: PeriodAsked,
): Promise<Stage> {
  const { people, clock } = stage;
  const opener = await people.as(administrator);
  const body = { plan, ...(code !== undefined && { periodId: code }) };
  const { id: periodId } = done('period', await opener.POST('/api/periods', { body }));
  await clock.quiet();
  const query = { period: periodId, limit: 200 };
  const { items } = done('dossiers', await (await people.as(reader)).GET('/api/dossiers', { params: { query } }));
  return { ...stage, periodId, measured: [], dossiers: new Map(items.map(({ unitCode, id }) => [unitCode, id])) };
}
