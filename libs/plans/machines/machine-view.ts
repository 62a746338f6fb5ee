import type { PlanRevision } from '@app/domain/plans';
import { graphOf, machineDot, reachedPart, type DiagramWords, type GraphNode } from '@app/domain/workflow';
import { notFound } from '@app/platform';
import { drawDot } from './drawing';
import { MACHINES, type MachineName, type MachineView } from './machine.dto';
import { machinesOf } from './machines-of';

/** The machines of a plan as lists of states and ways, in words. */
export function machineViews(plan: PlanRevision): MachineView[] {
  return machinesOf(plan).map(({ name, machine, words }) => {
    const { initial, nodes, edges } = reachedPart(graphOf(machine));
    // the same words stand in each agency's region: beside each other on a picture, but not in a list
    const label = (id: string): string => {
      const parent = nodes.find((node) => node.id === id)?.parent ?? null;
      const inRegion = nodes.some((node) => node.id === parent && isRegion(node, nodes));
      return inRegion && parent !== null ? `${words.state(parent)}: ${words.state(id)}` : words.state(id);
    };
    return {
      name,
      title: words.title,
      initial,
      states: nodes.map((node) => ({ ...node, label: label(node.id) })),
      ways: edges.map(({ from, event, to }) => ({
        from,
        fromLabel: label(from),
        event,
        eventLabel: words.event(event),
        to,
        toLabel: label(to),
      })),
    };
  });
}

const isRegion = ({ parent }: GraphNode, nodes: readonly GraphNode[]): boolean =>
  nodes.some(({ id, kind }) => id === parent && kind === 'parallel');

/** One of the machines as a picture (SVG). `count`: how many subjects stand in a state, for the diagram of a running period. */
export function drawMachine(plan: PlanRevision, name: MachineName, count?: DiagramWords['count']): Promise<string> {
  const found = machinesOf(plan).find((machine) => machine.name === name);
  if (!found) throw new Error(`no machine ${name}`);
  return drawDot(machineDot(reachedPart(graphOf(found.machine)), { ...found.words, ...(count && { count }) }));
}

/** @throws Problem 404 for any other word of an address */
export function machineNamed(word: string): MachineName {
  const name = MACHINES.find((machine) => machine === word);
  if (!name) throw notFound('Sơ đồ');
  return name;
}
