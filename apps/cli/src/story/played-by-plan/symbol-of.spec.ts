import { symbolOf } from './symbol-of';

const offices = [
  { id: 'cat', label: { vi: 'Công an tỉnh' }, level: 'province' as const, holders: [] },
  { id: 'ca-huyen', label: { vi: 'Công an cấp huyện' }, level: 'district' as const, holders: [] },
];

it.each([
  ['15.cat', 'CAT'],
  ['nhu-xuan.ca-huyen', 'CAH'],
])('a submission of %s has a number of its own office: TTr-%s', (office, symbol) =>
  expect(symbolOf({ offices }, office)).toBe(symbol),
);
