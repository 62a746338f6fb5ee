import { instance } from '@viz-js/viz';

/** Lays a graph in the DOT language out and answers a picture (SVG). Takes tens of milliseconds of computing: not under a lock. */
export async function drawDot(dot: string): Promise<string> {
  const graphviz = await instance();
  return graphviz.renderString(dot, { format: 'svg', engine: 'dot' });
}
