import type { ExpectedTargets } from '../expected-targets';
import type { Course, PlayedPeriod, Script } from '../played-by-plan/script';

/** Code of a khu phố by its number. */
const quarter = (number: number): string => `21601-${String(number).padStart(2, '0')}`;

const building = (number: number): Course => ({ code: quarter(number), track: 'build' });

const keeping = (number: number): Course => ({ code: quarter(number), track: 'keep' });

const figures: NonNullable<PlayedPeriod['figures']> = (unit, chance) => ({
  population: chance.between(900, 2_600, 'population', unit),
});

/** The ward is a target without criteria; what is reported of it is told year by year. */
const EVERY_YEAR: ExpectedTargets = Object.fromEntries(
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
    'residents',
    'model',
  ].map((id) => [id, { verdict: 'undetermined' }]),
);

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
  late: [{ duty: 'bc-6-thang', count: 2, days: ['2026-06-15', '2026-06-16'] }],
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

/** Nineteen khu phố of a ward, whose committee decides. */
export const quyNhonDong: Script = {
  plan: 'quy-nhon-dong-2025-2030',
  plans: 'dang-ky',
  finalReports: 'bc-nam',
  periods: [first, second],
};
