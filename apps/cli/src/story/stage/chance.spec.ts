import { Chance } from './chance';

describe('invented figures', () => {
  it('are the same for the same seed, whatever was drawn before', () => {
    const [one, other] = [new Chance(1), new Chance(1)];
    other.between(0, 9, 'something else');
    expect(one.between(0, 1_000_000, 'population', '21361')).toBe(other.between(0, 1_000_000, 'population', '21361'));
    expect(one.between(0, 1_000_000, 'population', '21361')).not.toBe(
      new Chance(2).between(0, 1_000_000, 'population', '21361'),
    );
  });

  it('stay within their bounds and reach both', () => {
    const chance = new Chance(3);
    const drawn = new Set(Array.from({ length: 200 }, (_, i) => chance.between(2, 4, String(i))));
    expect([...drawn].sort()).toEqual([2, 3, 4]);
  });

  it('choose the same ones from a list in another order', () => {
    const chance = new Chance(4);
    const own = (item: string): string => item;
    const chosen = chance.choose(2, ['a', 'b', 'c', 'd'], own, 'late');
    expect(chance.choose(2, ['d', 'c', 'b', 'a'], own, 'late')).toEqual(chosen);
  });
});
