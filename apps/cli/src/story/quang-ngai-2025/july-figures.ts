import type { Chance } from '../stage/chance';
import { underFirst, type Count } from './counts';
import { SELECTED, type Counts } from './units';

/** The plan's review table, in its order. */
const TABLE = [
  'population',
  'addicts',
  'users',
  'ex-substitution',
  'ex-post-rehab',
  'ex-home-rehab',
  'gathering-points',
] as const;

const told = new Map(SELECTED.map((course) => [course.code, course.july]));

/** A row of Công an tỉnh's table in July: told by the story for the 26, invented for the other 70, none of which is free. */
export function julyFigures(chance: Chance, code: string): Count[] {
  return underFirst(TABLE, told.get(code) ?? invented(chance, code));
}

function invented(chance: Chance, code: string): Counts {
  const draw = (from: number, to: number, what: string): number => chance.between(from, to, 'july', what, code);
  const exempt = {
    'ex-substitution': draw(0, 2, 'substitution'),
    'ex-post-rehab': draw(0, 3, 'post-rehab'),
    'ex-home-rehab': draw(0, 1, 'home'),
  };
  const others = draw(1, 14, 'addicts');
  return {
    population: draw(4_200, 38_000, 'population'),
    addicts: others + Object.values(exempt).reduce((sum, count) => sum + count, 0),
    users: draw(0, 9, 'users'),
    ...exempt,
    'gathering-points': chance.happens(15, 'july', 'points', code) ? 1 : 0,
  };
}
