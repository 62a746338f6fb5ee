import { headersPastOwnWrites, ownWrite } from './own-writes';

const decidedOn = (dossier: string, version: number) =>
  headersPastOwnWrites(dossier, { idempotencyKey: 'khoa-0001', version })['If-Match'];

test('an act pressed before the page is fetched again goes past the files that were sent from it', () => {
  ownWrite('tep', { version: 6 });
  ownWrite('tep', { version: 7 });
  expect(decidedOn('tep', 5)).toBe('"7"');
  expect(decidedOn('tep', 7)).toBe('"7"');
});

test('what somebody else wrote in between is not passed over', () => {
  ownWrite('chen', { version: 6 });
  ownWrite('chen', { version: 8 });
  expect(decidedOn('chen', 5)).toBe('"6"');
  expect(decidedOn('chen', 7)).toBe('"8"');
  expect(decidedOn('chen', 8)).toBe('"8"');
});

test('a write to one dossier says nothing of another', () => {
  ownWrite('mot', { version: 2 });
  expect(decidedOn('hai', 1)).toBe('"1"');
});
