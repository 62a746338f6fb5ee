import { formatFigure } from './figure';

it.each([
  ['a count with its thousands', 7_800, '7.800'],
  ['nobody', 0, '0'],
  ['no', false, 'Không'],
  ['a day as the office writes it', '2024-11-05', '05/11/2024'],
  ['a grade in its own words', 'Khá', 'Khá'],
  ['the number of a paper', '07/XN-CAX', '07/XN-CAX'],
] as const)('%s', (_, value, shown) => expect(formatFigure(value)).toBe(shown));
