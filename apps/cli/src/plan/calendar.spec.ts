import { happened } from './calendar';

const events = [{ id: 'list-approved', label: 'Danh sách được phê duyệt', outside: false }];

describe('what is told to have happened', () => {
  it('is kept for every year of which it is told', () =>
    expect(
      happened({ events }, ['list-approved=2026-04-24', 'list-approved=2027-04-20', 'meeting=2026-12-02']),
    ).toEqual({
      'list-approved': ['2026-04-24', '2027-04-20'],
      meeting: ['2026-12-02'],
    }));

  it.each([
    ['an event of no plan, which no day would have waited for', 'list-aproved=2026-04-24', 'list-approved'],
    ['a day that is none', 'list-approved=2026-02-30', 'chưa đúng'],
  ])('refuses %s', (_, pair, says) => expect(() => happened({ events }, [pair])).toThrow(says));
});
