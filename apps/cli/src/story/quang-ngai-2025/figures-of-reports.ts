import type { Chance } from '../stage/chance';

/** What the plan collects with a report; other reports are words alone. */
const COLLECTED: Readonly<
  Record<string, (chance: Chance, place: string, occurrence: string) => Record<string, number>>
> = {
  'truyen-thong': (chance, place, occurrence) => {
    const hamlets = chance.between(6, 18, 'hamlets', place);
    const missed = chance.happens(12, 'hamlet missed', place, occurrence) ? 1 : 0;
    return { hamlets, 'hamlets-reached': hamlets - missed };
  },
  'phat-thanh': (chance, place, occurrence) => ({ broadcasts: chance.between(4, 9, 'broadcasts', place, occurrence) }),
  'so-ket': (chance, place) => {
    const households = chance.between(900, 6_400, 'households', place);
    const committed = chance.happens(70, 'all households', place)
      ? households
      : households - chance.between(3, 60, 'households left', place);
    return { households, 'households-committed': committed, models: chance.between(1, 6, 'models', place) };
  },
};

/** Departments have neither hamlets nor households of their own. */
export function figuresOf(
  chance: Chance,
  obligation: string,
  office: string,
  occurrence: string,
): Record<string, number> {
  const figures = COLLECTED[obligation]?.(chance, office, occurrence) ?? {};
  return office.endsWith('.ubnd-xa') ? figures : Object.fromEntries(Object.keys(figures).map((id) => [id, 0]));
}
