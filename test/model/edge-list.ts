import { expectCommitted } from './committed-list';
import type { Edge } from './walk-machine';

/**
 * Holds a machine's edges to the committed list. One that differs fails, because live history runs on it: a changed machine needs a new
 * version.
 */
export function expectEdges(machine: string, edges: readonly Edge[]): void {
  expectCommitted('edges', machine, linesOf(edges));
}

export const linesOf = (edges: readonly Edge[]): string[] =>
  edges.map(({ from, event, to }) => `${from} -- ${event} --> ${to}`);
