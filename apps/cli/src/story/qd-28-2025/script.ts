import type { Figures, PlayedPeriod, Script } from '../played-by-plan/script';
import { SELECTED } from '../quang-ngai-2025/units';

/** The communes of Quảng Ngãi that the province's own plan recognises are free by the national rule too. */
const FREE: ReadonlySet<string> = new Set(
  SELECTED.flatMap(({ code, notMet, withdrawnOn }) => (notMet || withdrawnOn ? [] : [code])),
);

/** Of the others how many are of which class (QĐ 28, Điều 4), with figures of a commune of 10.000 people; the rest have none of either kind. */
const CLASSES: readonly { readonly units: number; readonly figures: Figures }[] = [
  { units: 2, figures: { addicts: 62, users: 9, 'gathering-points': 2, arrested: 12 } },
  { units: 9, figures: { addicts: 18, users: 5, 'gathering-points': 1, arrested: 7 } },
  { units: 55, figures: { addicts: 6, users: 1, arrested: 1 } },
  { units: 9, figures: { violations: 1 } },
];

const figures: NonNullable<PlayedPeriod['figures']> = (unit, chance, units) => {
  if (FREE.has(unit)) return { population: chance.between(3_500, 22_000, 'population', unit) };
  let place = units.filter((code) => !FREE.has(code)).indexOf(unit);
  for (const group of CLASSES) {
    if (place < group.units) return { population: 10_000, ...group.figures };
    place -= group.units;
  }
  return { population: 10_000 };
};

/** The national rule in one province: every commune assesses and classes itself, the free ones are recognised, the ministry is told. */
export const qd28: Script = {
  plan: 'qd-28-2025',
  plans: 'tu-danh-gia',
  finalReports: 'bc-bca',
  periods: [
    {
      code: '2025',
      reports: { from: '2025-12-12', to: '2025-12-30' },
      days: {
        begun: '2025-11-04',
        stated: '2025-11-18',
        sent: ['2025-11-20', '2025-11-21'],
        takenIn: '2025-11-24',
        examined: '2025-11-25',
        agencies: '2025-12-01',
        lead: '2025-12-02',
        council: { setUp: '2025-11-20', invited: '2025-12-03', meets: '2025-12-09' },
        confirmed: '2025-12-14',
        prepared: '2025-12-15',
        decided: '2025-12-16',
        notified: '2025-12-17',
        closed: '2025-12-30',
      },
      courses: [],
      figures,
      late: [],
      expected: {
        units: 96,
        selected: 96,
        recognised: 21,
        refused: 75,
        finalReports: { onTime: 1, late: 0 },
        classes: { free: 21, 'hot-1': 2, 'hot-2': 9, 'hot-3': 55, rest: 9 },
        targets: {},
      },
    },
  ],
};
