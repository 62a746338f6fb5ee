import { transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import { panelOf, type PlanRevision } from '@app/domain/plans';
import { inVietnamese, refusal, type Refusal } from '@app/domain/shared';
import type { Remade } from '@app/domain/workflow';
import type { DossierEvent } from './dossier-event';
import type { DossierContext } from './dossier-machine';

/** A dossier's persisted snapshot, as far as plans differ in it: the regions of the appraisal, and those that a supplement interrupts. */
interface Stood {
  readonly value: string | { readonly underway?: string | { readonly appraisal?: Readonly<Record<string, string>> } };
  readonly context: DossierContext;
  readonly historyValue?: Readonly<Record<string, readonly { readonly id: string }[]>>;
}

/** What a move is between, and the machine of the revision it goes to. */
export interface DossierMove {
  readonly from: PlanRevision;
  readonly to: PlanRevision;
  readonly machine: AnyStateMachine;
}

const REGION = 'dossier.underway.appraisal.';

/**
 * The state of a dossier under another revision. What has been done stays done: opinions, the council's proposal, the confirmation. The panel
 * is the new one: an agency that is new begins to wait, one that is gone drops out if it has said nothing. Impossible where something
 * that has been said would have no place any more.
 */
export function dossierUnder(snapshot: object, move: DossierMove): Remade {
  const stood = snapshot as Stood;
  const impossible = standsAgainst(stood, move);
  if (impossible.length > 0) return { impossible };
  const members = panelOf(move.to).map(({ office }) => office);
  const historyValue = Object.fromEntries(
    Object.entries(stood.historyValue ?? {}).map(([state, nodes]) => [state, interrupted(nodes, members)]),
  );
  const regions = typeof stood.value === 'string' ? undefined : appraisalOf(stood.value.underway);
  if (!regions) return { snapshot: { ...stood, historyValue } };
  const kept = members.map((member) => [member, regions[member] ?? 'waiting'] as const);
  return { snapshot: appraising({ ...stood, historyValue }, kept, move.machine) };
}

function standsAgainst({ value, context }: Stood, { from, to, machine }: DossierMove): Refusal[] {
  const panel = panelOf(to);
  const given = Object.entries(context.opinions).filter(([, { silent }]) => !silent);
  const gone = given.filter(([office]) => !panel.some((member) => member.office === office));
  const short = given.flatMap(([office, { verdicts }]) => {
    const asked = panel.find((member) => member.office === office)?.examines ?? [];
    const criteria = asked.filter((criterion) => verdicts[criterion] === undefined);
    return criteria.length > 0 ? [refusal('move.opinion-short', { office: officeOf(to, office), criteria })] : [];
  });
  const { track } = context;
  return [
    ...gone.map(([office]) => refusal('move.agency-gone', { office: officeOf(from, office) })),
    ...short,
    // another way in: a unit that has registered cannot be waiting for a review
    ...(typeof value === 'string' && !(value in machine.states) && value !== 'council'
      ? [refusal('move.state-gone')]
      : []),
    ...(value === 'council' && to.council.form === 'none' ? [refusal('move.no-council')] : []),
    ...(track !== null && !to.selection.tracks.includes(track) ? [refusal('move.track-gone')] : []),
  ];
}

const appraisalOf = (underway: string | { readonly appraisal?: Readonly<Record<string, string>> } | undefined) =>
  typeof underway === 'object' ? underway.appraisal : undefined;

/** What a supplement interrupted comes back with the agencies of the new panel. */
function interrupted(nodes: readonly { readonly id: string }[], members: readonly string[]): { readonly id: string }[] {
  if (!nodes.some(({ id }) => id.startsWith(REGION))) return [...nodes];
  return members.map((member) => {
    const stood = nodes.find(({ id }) => id.startsWith(`${REGION}${member}.`));
    return stood ?? { id: `${REGION}${member}.waiting` };
  });
}

/**
 * Where the only agency still awaited is gone, all that are left have spoken, and the appraisal is over. A restored machine does not notice
 * that its regions are all done; it notices when the last opinion is said to it again.
 */
function appraising(
  stood: Stood,
  regions: readonly (readonly [member: string, step: string])[],
  machine: AnyStateMachine,
): object {
  const at = (steps: readonly (readonly [string, string])[]): object => ({
    ...stood,
    value: { underway: { appraisal: Object.fromEntries(steps) } },
  });
  const [last] = regions.at(-1) ?? [];
  const opinion = last === undefined ? undefined : stood.context.opinions[last];
  if (last === undefined || !opinion || regions.some(([, step]) => step !== 'opined')) return at(regions);
  const before = machine.restoreSnapshot(
    at([...regions.slice(0, -1), [last, 'examining']]) as never,
    undefined as never,
  ) as AnyMachineSnapshot;
  const [after] = transition(machine, before, { type: 'OPINE', office: last, ...opinion } satisfies DossierEvent);
  return machine.getPersistedSnapshot(after as AnyMachineSnapshot);
}

function officeOf(plan: PlanRevision, id: string): string {
  const office = plan.offices.find((each) => each.id === id);
  return office ? inVietnamese(office.label) : id;
}
