import { refusal } from '@app/domain/shared';
import type { CheckedLine } from './check-list';
import type { ImportGround } from './ground';
import type { LineFault, LineUnit } from './read-line';

/**
 * Taking only the good lines must leave none without its parent, nor without a unit that it came from: what rests on a line with faults is not
 * taken, nor what rests on that in turn. Each line is looked at once: a list may be one long chain.
 */
export function withoutOrphans(checked: readonly CheckedLine[], { known }: Pick<ImportGround, 'known'>): CheckedLine[] {
  const restsOn = ({ parent, predecessors }: LineUnit): string[] =>
    [parent, ...predecessors].filter((code) => !known.has(code));
  const good = new Set<string>();
  const resting = new Map<string, string[]>();
  for (const { unit, faults } of checked) {
    if (!unit || faults.length > 0) continue;
    good.add(unit.code);
    for (const code of restsOn(unit)) {
      const dependents = resting.get(code);
      if (dependents) dependents.push(unit.code);
      else resting.set(code, [unit.code]);
    }
  }
  const lost = [...resting.keys()].filter((code) => !good.has(code));
  for (let code = lost.pop(); code !== undefined; code = lost.pop())
    for (const dependent of resting.get(code) ?? []) if (good.delete(dependent)) lost.push(dependent);
  return checked.map((one): CheckedLine => {
    const { unit, faults } = one;
    if (!unit || faults.length > 0 || good.has(unit.code)) return one;
    const under = restsOn(unit).filter((code) => !good.has(code));
    return { ...one, faults: under.map((written) => restsOnFaulty(unit, written)) };
  });
}

const restsOnFaulty = ({ parent }: LineUnit, written: string): LineFault =>
  written === parent
    ? { column: 'parent', fault: refusal('import.parent-faulty', { written }) }
    : { column: 'predecessors', fault: refusal('import.predecessor-faulty', { written }) };
