import { formatPaperNumber } from './paper-number';

it.each([
  ['04/KH-UBND', '04/KH-UBND'],
  ['/KH-UBND', '…/KH-UBND'],
])('%s is told as %s', (symbol, told) => expect(formatPaperNumber(symbol)).toBe(told));
