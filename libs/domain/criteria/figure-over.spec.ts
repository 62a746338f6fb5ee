import { legalDate } from '@app/domain/shared';
import { flowOver, highestOver, type CountedOver } from './figure-over';

const counted = (from: string, to: string, value: number): CountedOver => ({
  from: legalDate(from),
  to: legalDate(to),
  value,
});
const window = { from: legalDate('2025-08-01'), to: legalDate('2025-10-31') };
const august = counted('2025-08-01', '2025-08-31', 2);
const september = counted('2025-09-01', '2025-09-30', 0);
const october = counted('2025-10-01', '2025-10-31', 3);

describe('a figure over a window', () => {
  it.each<[string, CountedOver[], number | undefined]>([
    ['adds up what flowed, in whatever order it was reported', [october, august, september], 5],
    ['is not known with a month missing', [august, october], undefined],
    ['is not known when its last days are missing', [august, september], undefined],
    ['is not known when days were counted twice', [august, counted('2025-08-15', '2025-09-30', 1), october], undefined],
    ['leaves out what was counted before', [counted('2025-07-01', '2025-07-31', 9), august, september, october], 5],
    [
      'is not known from a count that reaches out of it',
      [counted('2025-07-15', '2025-08-31', 9), september, october],
      undefined,
    ],
    ['is not known when nobody counted', [], undefined],
  ])('%s', (_case, counts, expected) => {
    expect(flowOver(counts, window)).toBe(expected);
  });

  it('takes the highest that a stock stood: "at no time"', () => {
    const stock = [august, october].map(({ to, value }) => counted(to, to, value));
    expect(highestOver([...stock, counted('2025-07-01', '2025-07-01', 99)], window)).toBe(3);
    expect(highestOver([], window)).toBeUndefined();
  });
});
