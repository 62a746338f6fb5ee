import { mayGive } from './second-person';

const draft = { person: 'officer', presented: true };
const head = { person: 'head', isHead: true };

it.each([
  ['the head gives what the officer drafted and presented', draft, head, null],
  ['nobody gives what nobody drafted', null, head, 'opinion.no-draft'],
  ['the officer does not give it', draft, { person: 'other', isHead: false }, 'opinion.head-must-give'],
  ['a draft still on the officer’s table', { ...draft, presented: false }, head, 'opinion.not-presented'],
  ['the second person is not the first', draft, { person: 'officer', isHead: true }, 'opinion.same-person'],
])('%s', (_, drafted, giver, code) => {
  expect(mayGive({ secondPerson: 'head' }, drafted, giver)?.code ?? null).toBe(code);
});

it('without a second person in the plan the officer gives it', () => {
  expect(mayGive({}, { person: 'officer', presented: false }, { person: 'officer', isHead: false })).toBeNull();
});
