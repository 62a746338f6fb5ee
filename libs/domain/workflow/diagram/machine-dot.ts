import type { GraphEdge, GraphNode, MachineGraph } from './machine-graph';

/** What a person reads on the picture. */
export interface DiagramWords {
  readonly title: string;
  readonly state: (id: string) => string;
  readonly event: (type: string) => string;
  /** how many subjects stand in a state; absent: a picture of the plan and not of a running period */
  readonly count?: (id: string) => number | undefined;
}

/**
 * The graph in the DOT language of Graphviz. States inside others are clusters; an edge from a cluster starts at its first state and is
 * clipped at its border (`ltail`), because DOT knows no edges between clusters.
 */
export function machineDot(graph: MachineGraph, words: DiagramWords): string {
  const top = graph.nodes.filter(({ parent }) => parent === null);
  return [
    'digraph {',
    '  compound=true; rankdir=TB; nodesep=0.35; ranksep=0.45;',
    `  label=${quoted(words.title)}; labelloc=t; fontname="Be Vietnam Pro, Arial, sans-serif"; fontsize=16;`,
    '  node [shape=box, style="rounded,filled", fillcolor="#ffffff", color="#1f3a5f", fontname="Be Vietnam Pro, Arial, sans-serif", fontsize=11];',
    '  edge [color="#5b6b7f", fontcolor="#33475b", fontname="Be Vietnam Pro, Arial, sans-serif", fontsize=9];',
    '  "·start" [shape=point, width=0.14, label=""];',
    ...top.flatMap((node) => drawn(node, graph, words, '  ')),
    `  "·start" -> ${quoted(graph.initial)};`,
    ...merged(graph.edges).map((edge) => arrow(edge, graph, words)),
    '}',
    '',
  ].join('\n');
}

function drawn(node: GraphNode, graph: MachineGraph, words: DiagramWords, indent: string): string[] {
  const inside = graph.nodes.filter(({ parent }) => parent === node.id);
  if (inside.length === 0) return [`${indent}${quoted(node.id)} [${attributes(node, words)}];`];
  return [
    `${indent}subgraph ${quoted(clusterOf(node.id))} {`,
    `${indent}  label=${quoted(labelOf(node, words))}; fontsize=12; style="rounded${node.kind === 'parallel' ? ',dashed' : ''}"; color="#8a99ab";`,
    ...inside.flatMap((child) => drawn(child, graph, words, `${indent}  `)),
    `${indent}}`,
  ];
}

function attributes(node: GraphNode, words: DiagramWords): string {
  if (node.kind === 'history') return 'label="H*", shape=circle, width=0.3, fixedsize=true';
  const look = node.kind === 'final' ? ', peripheries=2' : '';
  return `label=${quoted(labelOf(node, words))}${look}${words.count?.(node.id) ? ', fillcolor="#e6f0fb"' : ''}`;
}

/** Where a group is one state for people (appraisal), the number stands at the group. */
function labelOf({ id }: GraphNode, { state, count }: DiagramWords): string {
  const there = count?.(id);
  return there === undefined ? state(id) : `${state(id)}\n${there}`;
}

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly events: readonly string[];
}

/** Several events on one way are one arrow with several names. */
function merged(edges: readonly GraphEdge[]): Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const { from, to, event } of edges) {
    const key = `${from} ${to}`;
    arrows.set(key, { from, to, events: [...(arrows.get(key)?.events ?? []), event] });
  }
  return [...arrows.values()];
}

function arrow({ from, to, events }: Arrow, graph: MachineGraph, words: DiagramWords): string {
  const tail = leafOf(from, graph);
  const head = leafOf(to, graph);
  const ends = [
    `label=${quoted(events.map(words.event).join('\n'))}`,
    ...(tail === from ? [] : [`ltail=${quoted(clusterOf(from))}`]),
    ...(head === to || isInside(from, to) ? [] : [`lhead=${quoted(clusterOf(to))}`]),
  ];
  return `  ${quoted(tail)} -> ${quoted(head)} [${ends.join(', ')}];`;
}

function leafOf(id: string, graph: MachineGraph): string {
  const first = graph.nodes.find(({ parent }) => parent === id);
  return first ? leafOf(first.id, graph) : id;
}

const isInside = (id: string, group: string): boolean => id.startsWith(`${group}.`);
const clusterOf = (id: string): string => `cluster_${id}`;
const quoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
