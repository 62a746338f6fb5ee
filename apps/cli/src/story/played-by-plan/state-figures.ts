import { done } from '../stage/people';
import type { Stage } from '../stage/stage';
import { countsOf, figuresAt, type Step } from './figures';
import { pathTo, type Line, type Setting } from './setting';

/** `account` enters every figure that is its to enter now: which ones the product says. */
export async function enterOwnFigures(
  stage: Stage,
  { plan, period }: Setting,
  line: Line,
  { account, step }: { readonly account: string; readonly step: Step },
): Promise<void> {
  const client = await stage.people.as(account);
  const { figures } = done('answers', await client.GET('/api/dossiers/{id}/answers', pathTo(line)));
  const own = new Set(figures.filter(({ editable }) => editable).map(({ indicator }) => indicator));
  const asked = plan.indicators.filter(({ id }) => own.has(id));
  const counts = countsOf(asked, figuresAt(stage, period, line.unitCode, step));
  if (counts.length === 0) return;
  const sent = { ...pathTo(line), body: { figures: counts } };
  done(`${line.unitName} states`, await client.PUT('/api/dossiers/{id}/figures', sent));
}
