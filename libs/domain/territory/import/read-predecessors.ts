import { refusal, type Refusal } from '@app/domain/shared';
import { UNIT_CODE } from '../unit-code';

/** More than any unit of the country came from; a whole column pasted into one cell is told as that, not code by code. */
const MAX_PREDECESSORS = 30;

/** The codes in the column of former units, each once, and what is wrong with how they are written. */
export interface PredecessorsAsRead {
  readonly codes: readonly string[];
  readonly faults: readonly Refusal[];
}

/** Parted by commas, semicolons or line breaks. One code alone may be a number to Excel: 06652 became 6652. */
export function readPredecessors(value: string | number): PredecessorsAsRead {
  // where the comma is the decimal sign, Excel makes of 16174,16200 the number 16174.162: the second code cannot be read back
  if (typeof value === 'number' && !Number.isInteger(value)) return onlyFault('import.predecessors-number', { value });
  const pieces = (typeof value === 'number' ? String(value).padStart(5, '0') : value)
    .split(/[,;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (pieces.length > MAX_PREDECESSORS)
    return onlyFault('import.predecessors-many', { written: pieces.length, limit: MAX_PREDECESSORS });
  const codes = new Set<string>();
  const faults = new Map<string, Refusal>();
  for (const written of pieces) {
    if (!UNIT_CODE.test(written)) faults.set(written, refusal('import.predecessor-form', { written }));
    else if (codes.has(written)) faults.set(written, refusal('import.predecessor-doubled', { written }));
    else codes.add(written);
  }
  return { codes: [...codes], faults: [...faults.values()] };
}

const onlyFault = (code: string, params: Refusal['params']): PredecessorsAsRead => ({
  codes: [],
  faults: [refusal(code, params)],
});
