/**
 * For each code, the number of the circle that it stands in: two codes that lead to each other, straight or by way of others, have the same one.
 * Every code that stands in no circle has a number of its own (the components of Tarjan). Without recursion: twenty thousand lines may be one chain.
 */
export function circlesOf(edges: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const circle = new Map<string, number>();
  const open: string[] = [];
  const begin = (code: string): Step => {
    lowest.set(code, order.size);
    order.set(code, order.size);
    open.push(code);
    return { code, next: 0 };
  };
  const lower = (code: string, to: number | undefined): void => {
    lowest.set(code, Math.min(lowest.get(code) ?? 0, to ?? 0));
  };
  for (const root of edges.keys()) {
    const way = order.has(root) ? [] : [begin(root)];
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const { code } = step;
      const to = edges.get(code)?.[step.next++];
      if (to !== undefined) {
        if (!order.has(to)) way.push(begin(to));
        else if (!circle.has(to)) lower(code, order.get(to));
        continue;
      }
      way.pop();
      const before = way.at(-1);
      if (before) lower(before.code, lowest.get(code));
      if (lowest.get(code) !== order.get(code)) continue;
      const number = circle.size;
      for (const member of open.splice(open.lastIndexOf(code))) circle.set(member, number);
    }
  }
  return circle;
}

interface Step {
  readonly code: string;
  next: number;
}
