import { legalDate, type LegalDate } from '@app/domain/shared';
import type { ExpectedTargets } from '../expected-targets';
import type { Course, PlayedPeriod, Script } from '../played-by-plan/script';
import { weekdayBefore } from '../stage/days';

/** Code of a khu phố by its number. */
const quarter = (number: number): string => `21601-${String(number).padStart(2, '0')}`;

const building = (number: number): Course => ({ code: quarter(number), track: 'build' });

const keeping = (number: number): Course => ({ code: quarter(number), track: 'keep' });

const figures: NonNullable<PlayedPeriod['figures']> = (unit, chance) => ({
  population: chance.between(900, 2_600, 'population', unit),
});

/**
 * The ward is a target without criteria, what its own offices count nobody collects by khu phố, and of the year before only those who asked have
 * figures. Each khu phố reports whom it has reached, and that it has a model.
 */
const EVERY_YEAR: ExpectedTargets = {
  ...Object.fromEntries(
    [
      'ward',
      'fewer-addicts',
      'fewer-users',
      'points',
      'dealers',
      'plants-gone',
      'station',
      'legal-aid',
      'schools',
      'school-people',
    ].map((id) => [id, { verdict: 'undetermined' as const }]),
  ),
  residents: { verdict: 'not-met' },
  model: { verdict: 'met' },
};

/** Nobody is late with the year's report: one that comes after the closing would leave a figure untold. */
const NONE_LATE = { duty: 'bc-nam', count: 0, days: [] } as const;

/** The weeks that are left of 2025 when the plan comes out: four khu phố register and are recognised. */
const first: PlayedPeriod = {
  code: '2025',
  reports: { from: '2025-11-05', to: '2025-12-15' },
  days: {
    registered: '2025-11-05',
    approved: '2025-11-07',
    begun: '2025-11-10',
    stated: '2025-11-24',
    sent: ['2025-11-27', '2025-11-28'],
    takenIn: '2025-12-01',
    examined: '2025-12-02',
    agencies: '2025-12-03',
    lead: '2025-12-04',
    council: { setUp: '2025-11-20', invited: '2025-12-05', meets: '2025-12-10' },
    confirmed: '2025-12-14',
    prepared: '2025-12-15',
    decided: '2025-12-16',
    notified: '2025-12-17',
    closed: '2025-12-18',
  },
  courses: [3, 7, 11, 15].map(building),
  figures,
  late: [{ duty: 'bc-nam', count: 1, days: ['2025-12-15'] }],
  expected: {
    units: 19,
    selected: 4,
    recognised: 4,
    // beside the khu phố nine bodies of the ward
    finalReports: { onTime: 18 + 9, late: 1 },
    targets: {
      roadmap: { required: 4, actual: 4, verdict: 'met' },
      keep: { required: 0, actual: 0, verdict: 'met' },
      ...EVERY_YEAR,
    },
  },
};

/** 2026: the four are kept, seven more try, six of them pass. */
const second: PlayedPeriod = {
  code: '2026',
  reports: { from: '2026-02-23', to: '2026-12-15' },
  days: {
    registered: '2026-03-16',
    approved: '2026-03-24',
    begun: '2026-09-07',
    stated: '2026-11-16',
    sent: ['2026-11-23', '2026-11-24', '2026-11-25'],
    takenIn: '2026-11-26',
    examined: '2026-11-27',
    agencies: '2026-11-30',
    lead: '2026-12-01',
    council: { setUp: '2026-11-20', invited: '2026-12-02', meets: '2026-12-09' },
    confirmed: '2026-12-14',
    prepared: '2026-12-15',
    decided: '2026-12-16',
    notified: '2026-12-17',
    closed: '2026-12-18',
  },
  courses: [
    ...[3, 7, 11, 15].map(keeping),
    ...[1, 2, 5, 9, 13, 18].map(building),
    {
      ...building(16),
      confirmed: { 'gathering-points': 1 },
      notMet: { criterion: 'TC3', because: 'Kiểm tra thực tế ngày 27/11 phát hiện 01 điểm.' },
    },
  ],
  figures,
  late: [{ duty: 'bc-6-thang', count: 2, days: ['2026-06-15', '2026-06-16'] }, NONE_LATE],
  expected: {
    units: 19,
    selected: 11,
    recognised: 10,
    targets: {
      roadmap: { required: 10, actual: 10, verdict: 'met' },
      keep: { required: 4, actual: 4, verdict: 'met' },
      ...EVERY_YEAR,
    },
  },
};

interface LaterYear {
  readonly year: number;
  /** on the list of the year before, and of those one that is lost */
  readonly kept: readonly number[];
  readonly lost?: number;
  readonly built: readonly number[];
}

const onOrBefore = (day: string): LegalDate => weekdayBefore(legalDate(day), 0);
const weekdayAfter = (day: LegalDate): LegalDate => weekdayBefore(day, -1);

/** From 2027 on every year takes the steps of 2026, each on a weekday. */
function laterYear({ year, kept, lost, built }: LaterYear): PlayedPeriod {
  const on = (monthDay: string): LegalDate => onOrBefore(`${year}-${monthDay}`);
  const agencies = on('11-28');
  const lead = weekdayAfter(agencies);
  const prepared = weekdayAfter(legalDate(`${year}-12-14`));
  const decided = weekdayAfter(prepared);
  const notified = weekdayAfter(decided);
  const free = kept.length - (lost === undefined ? 0 : 1) + built.length;
  return {
    code: String(year),
    reports: { from: `${year}-02-23`, to: `${year}-12-15` },
    days: {
      registered: on('03-16'),
      approved: on('03-24'),
      begun: on('09-08'),
      stated: on('11-16'),
      sent: [on('11-23'), on('11-24')],
      takenIn: on('11-26'),
      examined: on('11-27'),
      agencies,
      lead,
      council: { setUp: on('11-20'), invited: weekdayAfter(lead), meets: on('12-10') },
      confirmed: `${year}-12-14`,
      prepared,
      decided,
      notified,
      closed: weekdayAfter(notified),
    },
    courses: [
      ...kept.filter((number) => number !== lost).map(keeping),
      ...built.map(building),
      ...(lost === undefined
        ? []
        : [
            {
              ...keeping(lost),
              confirmed: { violations: 1 },
              notMet: { criterion: 'TC2', because: 'Trong năm có cư dân bị xử lý vi phạm pháp luật về ma túy.' },
            },
          ]),
    ],
    figures,
    late: [NONE_LATE],
    expected: {
      units: 19,
      selected: kept.length + built.length,
      recognised: free,
      targets: {
        roadmap: { required: free, actual: free, verdict: 'met' },
        keep: {
          required: kept.length,
          actual: kept.length - (lost === undefined ? 0 : 1),
          verdict: lost === undefined ? 'met' : 'not-met',
        },
        ...EVERY_YEAR,
      },
    },
  };
}

/** 4, 10 and then 11, 13, 15, 19 of nineteen: in 2027 one is lost and two are gained. */
const LATER: readonly LaterYear[] = [
  { year: 2027, kept: [3, 7, 11, 15, 1, 2, 5, 9, 13, 18], lost: 9, built: [16, 4] },
  { year: 2028, kept: [3, 7, 11, 15, 1, 2, 5, 13, 18, 16, 4], built: [9, 6] },
  { year: 2029, kept: [3, 7, 11, 15, 1, 2, 5, 13, 18, 16, 4, 9, 6], built: [8, 10] },
  { year: 2030, kept: [3, 7, 11, 15, 1, 2, 5, 13, 18, 16, 4, 9, 6, 8, 10], built: [12, 14, 17, 19] },
];

/** Nineteen khu phố of a ward, whose committee decides. */
export const quyNhonDong: Script = {
  plan: 'quy-nhon-dong-2025-2030',
  plans: 'dang-ky',
  finalReports: 'bc-nam',
  periods: [first, second, ...LATER.map(laterYear)],
};
