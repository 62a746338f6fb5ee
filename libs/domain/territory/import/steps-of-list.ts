import type { Succession, SuccessionKind } from '../unit-history';
import type { KnownStep } from './ground';
import type { LineRead, LineUnit } from './read-line';

/**
 * Of each unit of a list, the steps by which it came to be. Lines with faults count among the successors of a unit too: they will be mended and
 * sent again, and a unit of which only a part went somewhere must not be told to have gone there whole until then.
 */
export function stepsInto(
  read: readonly LineRead[],
  passed: ReadonlyMap<string, readonly KnownStep[]>,
): (unit: LineUnit) => Succession[] {
  const successors = new Map<string, Set<string>>();
  for (const { row, fields } of read)
    for (const predecessor of fields.predecessors ?? []) {
      const step = `${predecessor} ${fields.from ?? ''}`;
      successors.set(step, (successors.get(step) ?? new Set()).add(fields.code ?? String(row)));
    }
  const kindOf = (predecessor: string, { from, predecessors }: LineUnit): SuccessionKind => {
    const before = (passed.get(predecessor) ?? []).some(({ day }) => day === from);
    if (before || (successors.get(`${predecessor} ${from}`)?.size ?? 0) > 1) return 'split';
    return predecessors.length > 1 ? 'merged' : 'renamed';
  };
  return (unit) =>
    unit.predecessors.map((predecessor) => ({
      predecessor,
      successor: unit.code,
      day: unit.from,
      kind: kindOf(predecessor, unit),
    }));
}
