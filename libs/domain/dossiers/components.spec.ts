import type { Component } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { componentFact, isExpired, isMissing, lookedAtOn, meetingOf, needsPaper } from './components';

const component = (over: Partial<Component> = {}): Component => ({
  id: 'D8',
  label: 'Văn bản xác nhận',
  by: 'stater',
  need: 'always',
  supports: ['TC1'],
  validDays: 30,
  generated: false,
  ...over,
});
const piece = (day: string | null, id = 'D8') => ({ component: id, confirmedOn: day === null ? null : legalDate(day) });

describe('a confirmation', () => {
  it.each([
    // the plan language's own example: test of 05/11 and request of 05/12 passes, 04/11 does not
    ['2024-11-05', '2024-12-05', false],
    ['2024-11-04', '2024-12-05', true],
    ['2025-10-16', '2025-11-15', false],
    ['2025-10-16', '2025-11-16', true],
  ])('of %s is expired on %s: %s', (confirmed, today, expired) =>
    expect(isExpired(componentFact(component(), [piece(confirmed)]), legalDate(today))).toBe(expired),
  );

  it('the newest paper counts, whatever the order of the files', () =>
    expect(componentFact(component(), [piece('2025-11-10'), piece('2025-10-01')]).goodUntil).toBe('2025-12-10'));

  it.each([
    ['is old for the commune that draws up its dossier', 'draft', null, '2025-12-20'],
    ['is old for those who may still ask for a newer one', 'appraisal', '2025-11-14', '2025-12-20'],
    ['does not run out on the council’s table', 'council', '2025-11-14', '2025-11-14'],
    ['does not run out behind the decision', 'recognised', '2025-11-14', '2025-11-14'],
    ['is looked at by nobody when the dossier ended unsent', 'withdrawn', null, null],
  ] as const)('%s (%s, sent %s)', (_, state, sent, expected) =>
    expect(lookedAtOn(state, sent && legalDate(sent), legalDate('2025-12-20'))).toBe(expected),
  );

  it('a paper without an end never expires', () =>
    expect(
      isExpired(componentFact(component({ validDays: undefined }), [piece('2000-01-01')]), legalDate('2025-12-01')),
    ).toBe(false));
});

describe('a part of the dossier', () => {
  it.each([
    ['is missing when it is always needed and nothing is there', component(), [], true],
    ['is there with one file', component(), [piece(null)], false],
    ['is not missing when it is optional', component({ need: 'optional' }), [], false],
    ['is not missing when it is made from the figures', component({ generated: true }), [], false],
    ['is not missing when it is the Tờ trình itself', component({ id: 'D1' }), [], false],
    ['is not there with the file of another part', component(), [piece(null, 'D10')], true],
  ])('%s', (_, one, pieces, missing) => expect(isMissing(componentFact(one, pieces))).toBe(missing));

  it.each([
    ['D8', 30, true],
    ['D4', undefined, true],
    ['D10', undefined, false],
  ])('%s needs number and day of the paper: %s days, %s', (id, validDays, needed) =>
    expect(needsPaper(component({ id, validDays }), { components: [component({ id: 'D4' })] })).toBe(needed),
  );

  it('the minutes of a quarter are cited where there are none of a commune', () => {
    const D5 = component({ id: 'D5', validDays: undefined });
    expect(needsPaper(D5, { components: [D5] })).toBe(true);
    expect(needsPaper(D5, { components: [D5, component({ id: 'D4' })] })).toBe(false);
    expect(meetingOf({ components: [component()] })).toBeNull();
  });
});
