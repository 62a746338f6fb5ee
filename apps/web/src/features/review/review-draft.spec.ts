import { draftOf, faultsByIndicator, judge, type ReviewColumn, type ReviewRow } from './review-draft';

const column = (indicator: string, needed = true): ReviewColumn => ({
  indicator,
  label: indicator,
  unit: null,
  needed,
});
const columns = [column('population'), column('settled-addicts'), column('wanted-hiding', false)];
const row: ReviewRow = {
  id: 'd1',
  version: 1,
  unitCode: '21529',
  unitName: 'xã Ba Vì',
  state: 'listed',
  stateLabel: 'Chờ rà soát',
  figures: [{ indicator: 'population', value: 7812 }],
  proposedTrack: null,
  track: null,
  note: null,
  criteria: [],
};

it('a row is sent only when every figure of the plan’s table and the proposal are there', () => {
  const draft = draftOf(row);
  expect(draft.figures).toEqual({ population: '7.812' });
  expect(judge(draft, columns)).toMatchObject({ missing: 2, entry: null });
  const counted = { ...draft, figures: { ...draft.figures, 'settled-addicts': '0' } };
  expect(judge(counted, columns)).toMatchObject({ missing: 1, entry: null });
  expect(judge({ ...counted, track: 'none' }, columns).entry).toEqual({
    figures: [
      { indicator: 'population', value: 7812 },
      { indicator: 'settled-addicts', value: 0 },
    ],
    proposedTrack: null,
  });
});

it('a slip is told at its cell and keeps the row from being sent', () =>
  expect(judge({ figures: { population: '1,5', 'settled-addicts': '0' }, track: 'keep' }, columns)).toEqual({
    errors: { population: 'Phải là số nguyên, không có phần lẻ' },
    missing: 0,
    entry: null,
  }));

it('“not proposed” once said is not asked again', () =>
  expect(draftOf({ ...row, state: 'reviewed' }).track).toBe('none'));

it('the server’s fault stands at the cell that it is about, whatever was left out of what was sent', () =>
  expect(
    faultsByIndicator(
      (pointer) => (pointer === '/figures/1/value' ? 'quá lớn' : undefined),
      [{ indicator: 'population' }, { indicator: 'wanted-hiding' }],
    ),
  ).toEqual({ 'wanted-hiding': 'quá lớn' }));
