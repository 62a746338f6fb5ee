import type { PlanRevision } from '@app/domain/plans';
import type { Flaw } from './plan-error';
import { isMap, mapsOf, textOf, type WrittenMap } from './written';

/** A revision that has been read, with its hash. */
export interface HeldPlan {
  readonly plan: PlanRevision;
  readonly file: WrittenMap;
  readonly sha256: string;
}

/** Looks up a revision. `circle`: it is just being read, because it uses the plan that asks for it. */
export type PlanShelf = (plan: string, revision: number) => HeldPlan | 'circle' | undefined;

export interface ResolvedUses {
  /** By what the file calls them. */
  readonly plans: ReadonlyMap<string, PlanRevision>;
  readonly files: ReadonlyMap<string, WrittenMap>;
  readonly hashes: Readonly<Record<string, string>>;
  readonly flaws: readonly Flaw[];
}

/** Looks up the plans that a file uses and the revision it changes. No plan may come back to itself through others. */
export function resolveUses(file: WrittenMap, shelf: PlanShelf = () => undefined): ResolvedUses {
  const plans = new Map<string, PlanRevision>();
  const files = new Map<string, WrittenMap>();
  const hashes: Record<string, string> = {};
  const flaws: Flaw[] = [...wrongParent(file, shelf)];
  for (const use of mapsOf(file.uses)) {
    const as = textOf(use.as);
    const plan = textOf(use.plan);
    const revision = Number(use.revision);
    const path = ['uses', as, 'plan'];
    const held = plan === file.plan ? 'circle' : shelf(plan, revision);
    if (held === undefined) flaws.push({ path, code: 'uses.not-held', params: { plan, revision } });
    else if (held === 'circle' || leadsTo(textOf(file.plan), held.plan, shelf, new Set()))
      flaws.push({ path, code: 'uses.circle', params: { plan } });
    else {
      plans.set(as, held.plan);
      files.set(as, held.file);
      hashes[as] = held.sha256;
    }
  }
  return { plans, files, hashes, flaws };
}

function leadsTo(code: string, from: PlanRevision, shelf: PlanShelf, seen: Set<string>): boolean {
  return from.uses.some(({ plan, revision }) => {
    const key = `${plan}.r${revision}`;
    if (plan === code) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    const next = shelf(plan, revision);
    return next === 'circle' || (next !== undefined && leadsTo(code, next.plan, shelf, seen));
  });
}

/** A revision names its parent by hash; one that is at hand must be the one that is meant. */
function wrongParent(file: WrittenMap, shelf: PlanShelf): Flaw[] {
  const of = isMap(file.revision) ? file.revision.of : undefined;
  if (!isMap(of)) return [];
  const held = shelf(textOf(file.plan), Number(of.revision));
  if (held === undefined || held === 'circle' || held.sha256 === of.sha256) return [];
  return [{ path: ['revision', 'of', 'sha256'], code: 'revision.parent-hash', params: { meant: held.sha256 } }];
}
