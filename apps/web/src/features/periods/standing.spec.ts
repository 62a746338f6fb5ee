import { stands, STANDINGS, type Standing } from './standing';

const all = Object.keys(STANDINGS) as Standing[];

it.each<[Parameters<typeof stands>[0], Standing[]]>([
  [{ state: 'sent', late: false }, ['dung-han']],
  [{ state: 'accepted', late: false }, ['dung-han', 'da-tiep-nhan']],
  [{ state: 'accepted', late: true }, ['cham', 'da-tiep-nhan']],
  [{ state: 'overdue', late: false }, ['qua-han']],
  [{ state: 'open', late: false }, ['chua-gui']],
  // sent late once, given back: it is owed again, and counted once
  [{ state: 'returned', late: true }, ['chua-gui']],
])('%j is in the lists %j, as the summary counts it', (line, lists) =>
  expect(all.filter((standing) => stands(line, standing))).toEqual(lists),
);
