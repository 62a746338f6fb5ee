import { legalDateAt } from '@app/domain/shared';
import { DEMO_PASSWORD } from '@app/identity';
import { needed } from '../needed';
import { Cast } from '../story/played-by-plan/cast';
import { done, People } from '../story/stage/people';
import { SimulatedClock } from '../story/stage/simulated-clock';
import { demonstrationOf, isDemonstrated } from './demonstrations';
import { revisionOf } from './load-demo-office';

/**
 * `demo open [plan]`: the administrator opens the period of the plan that was loaded, and the clockwork writes its dossiers and duties. Can be
 * repeated; a period that a story has played stays as it is, and so does a plan that somebody brought: its story has published and opened it.
 */
export async function openDemo([plan]: string[]): Promise<void> {
  // the data that a story has kept of a plan file: it has opened the period, and the file may lie elsewhere by now
  if (plan !== undefined && !isDemonstrated(plan)) {
    console.log(`Kế hoạch "${plan}" không có sẵn trong hệ thống: kỳ đánh giá giữ nguyên như lần chạy thử đã để lại.`);
    return;
  }
  const origin = needed('DEMO_ORIGIN');
  const { account, code } = administratorOf(plan);
  const administrator = await new People(origin, DEMO_PASSWORD).as(account);
  const periods = done('periods', await administrator.GET('/api/periods'));
  if (periods.length === 0) done('open period', await administrator.POST('/api/periods', { body: { plan: code } }));
  await new SimulatedClock(origin).quiet();
}

/** Whoever administers the plan sits in the office that decides: of the province, a district or a ward, as its plan says. */
export function administratorOf(code?: string): { readonly account: string; readonly code: string } {
  const demonstration = demonstrationOf(code);
  const { plan, province, opens } = demonstration;
  const cast = new Cast(revisionOf(demonstration), province);
  return { account: cast.as('decider', 'programme-administrator', { day: legalDateAt(opens) }), code: plan };
}
