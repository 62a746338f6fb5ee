import type { AnyStateMachine, AnyStateNode } from 'xstate';

export interface GraphNode {
  /** path from the root, `underway.appraisal.cat.opined`; the diagram's own name of the state */
  readonly id: string;
  readonly parent: string | null;
  readonly kind: 'simple' | 'group' | 'parallel' | 'final' | 'history';
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** type of the machine's event; `join` where the machine itself goes on because all regions have ended */
  readonly event: string;
}

/** A machine as a picture needs it: what is inside what, and which event leads where. */
export interface MachineGraph {
  readonly initial: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Where regions that have all ended go on by themselves. */
export const JOIN = 'join';

/**
 * Reads the graph out of a machine, in the order in which it is written. Guards are left out: two ways of one event to two states are
 * two edges, two to the same state are one.
 */
export function graphOf(machine: AnyStateMachine): MachineGraph {
  const all = descendants(machine.root);
  return { initial: firstLeaf(machine.root), nodes: all.map(nodeOf), edges: distinct(all.flatMap(edgesOf)) };
}

/**
 * The graph without states that nothing leads to, for people: a machine is written for every plan, and one without a council has no dossier that
 * waits for it. Lint looks at the whole, which is how it finds such states.
 */
export function reachedPart({ initial, nodes, edges }: MachineGraph): MachineGraph {
  const reached = reachedFrom(outermost(initial), edges);
  const isReached = (id: string): boolean => reached.has(outermost(id));
  return {
    initial,
    nodes: nodes.filter(({ id }) => isReached(id)),
    edges: edges.filter(({ from }) => isReached(from)),
  };
}

const outermost = (id: string): string => id.split('.')[0] ?? id;

/** The outermost states that some way leads to. What is inside one counts as reached with it. */
function reachedFrom(initial: string, edges: readonly GraphEdge[]): ReadonlySet<string> {
  const reached = new Set([initial]);
  for (const here of reached)
    for (const { from, to } of edges) if (outermost(from) === here) reached.add(outermost(to));
  return reached;
}

const idOf = (node: AnyStateNode): string => node.path.join('.');

function descendants(node: AnyStateNode): AnyStateNode[] {
  return Object.values(node.states).flatMap((child) => [child, ...descendants(child)]);
}

function nodeOf(node: AnyStateNode): GraphNode {
  const inner = node.parent && node.parent.path.length > 0 ? idOf(node.parent) : null;
  return { id: idOf(node), parent: inner, kind: node.type === 'atomic' ? 'simple' : kindOf(node.type) };
}

function kindOf(type: Exclude<AnyStateNode['type'], 'atomic'>): GraphNode['kind'] {
  return type === 'compound' ? 'group' : type;
}

function edgesOf(node: AnyStateNode): GraphEdge[] {
  return [...node.transitions].flatMap(([event, ways]) =>
    ways.flatMap(({ target, source }) =>
      (target ?? [source]).map((to) => ({ from: idOf(node), to: idOf(to), event: nameOf(event) })),
    ),
  );
}

const nameOf = (event: string): string => (event.startsWith('xstate.done.') ? JOIN : event);

function firstLeaf(node: AnyStateNode): string {
  const [first] = node.initial?.target ?? [];
  return first ? firstLeaf(first) : idOf(node);
}

function distinct(edges: readonly GraphEdge[]): GraphEdge[] {
  const byWay = new Map(edges.map((edge) => [`${edge.from} ${edge.event} ${edge.to}`, edge]));
  return [...byWay.values()];
}
