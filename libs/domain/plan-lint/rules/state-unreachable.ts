import { dossierMachine } from '@app/domain/dossiers';
import { periodMachine, phaseSteps } from '@app/domain/periods';
import { graphOf, type MachineGraph } from '@app/domain/workflow';
import { WHOLE_PAPER } from '../clauses';
import type { Rule } from '../finding';

/** A state of the machines that the plan makes to which no way leads. A plan without a council means it so. */
export const stateUnreachable: Rule = {
  id: 'state-unreachable',
  level: 'warn',
  check: (plan) =>
    [
      { name: 'period', path: 'phases', machine: periodMachine(phaseSteps(plan)) },
      { name: 'dossier', path: 'panel', machine: dossierMachine(plan) },
    ].flatMap(({ name, path, machine }) =>
      unreachableStates(graphOf(machine))
        .filter((state) => state !== 'council' || plan.council.form !== 'none')
        .map((state) => ({ clause: WHOLE_PAPER, path, params: { name, state } })),
    ),
};

/** A way into a group also reaches the first state in it, or every region; a way out of a group starts from all in it. */
export function unreachableStates({ initial, nodes, edges }: MachineGraph): string[] {
  const reached = new Set<string>();
  const parentOf = new Map(nodes.map(({ id, parent }) => [id, parent]));
  const enter = (id: string | null | undefined): void => {
    if (id === null || id === undefined || reached.has(id)) return;
    reached.add(id);
    enter(parentOf.get(id));
    enterInside(id);
    for (const { from, to } of edges) if (from === id) enter(to);
  };
  const enterInside = (id: string): void => {
    const inside = nodes.filter(({ parent, kind }) => parent === id && kind !== 'history');
    const isParallel = nodes.some((node) => node.id === id && node.kind === 'parallel');
    for (const child of isParallel ? inside : inside.slice(0, 1)) enter(child.id);
  };
  enter(initial);
  return nodes.filter(({ id, kind }) => kind !== 'history' && !reached.has(id)).map(({ id }) => id);
}
