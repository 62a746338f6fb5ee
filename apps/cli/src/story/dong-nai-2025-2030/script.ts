import type { ExpectedTargets } from '../expected-targets';
import type { Course, Script } from '../played-by-plan/script';

/** Towns and border communes that set out to become free; Đồng Xoài and Phước Long keep what they have. */
const FREE = [
  '25225',
  '25231',
  '25246',
  '25255',
  '25261',
  '25280',
  '25292',
  '25294',
  '25309',
  '25318',
  '25351',
  '25378',
  '25387',
  '25390',
  '25402',
  '25405',
  '25420',
  '25450',
] as const;
const KEPT = ['25210', '25217'] as const;

const COURSES: readonly Course[] = [
  ...KEPT.map((code) => ({ code, track: 'keep' as const })),
  ...FREE.map((code) => ({ code, track: 'build' as const })),
  {
    code: '25396',
    track: 'build',
    // known to Công an tỉnh only
    confirmed: { violations: 1 },
    notMet: { criterion: 'TC2', because: 'Ngày 29/11 có cư dân bị xử lý vi phạm pháp luật về ma túy tại địa bàn.' },
  },
  {
    code: '25432',
    track: 'convert',
    stated: { users: 1 },
    withdrawn: {
      on: '2025-11-27',
      because: 'Phát sinh 01 người sử dụng; địa phương chưa đủ điều kiện đề nghị trong năm.',
    },
  },
];

/** What is reported from 2026 on, and what is held against a year of which nobody here has figures. */
const NOBODY_TOLD: ExpectedTargets = Object.fromEntries(
  [
    'counsel',
    'home-rehab',
    'fewer-addicts',
    'fewer-users',
    'points',
    'dealers',
    'area',
    'border-units',
    'border-cases',
    'transnational-cases',
    'cyber-cases',
    'stations',
    'centres-fit',
    'centres-lawful',
    'media',
    'schools',
    'workers',
    'legal-aid',
    'counselled',
  ].map((id) => [id, { verdict: 'undetermined' }]),
);

/** Đồng Nai's programme to 2030: its first year, of which only the last weeks are left when the plan comes out. */
export const dongNai: Script = {
  plan: 'dong-nai-2025-2030',
  plans: 'ke-hoach',
  finalReports: 'tu-danh-gia',
  periods: [
    {
      code: '2025',
      reports: { from: '2025-11-21', to: '2025-12-22' },
      days: {
        registered: '2025-11-24',
        approved: '2025-11-25',
        begun: '2025-11-25',
        stated: '2025-11-26',
        sent: ['2025-11-27', '2025-11-28'],
        takenIn: '2025-12-01',
        examined: '2025-12-02',
        agencies: '2025-12-04',
        lead: '2025-12-05',
        council: { setUp: '2025-12-01', invited: '2025-12-08', meets: '2025-12-11' },
        confirmed: '2025-12-14',
        prepared: '2025-12-15',
        decided: '2025-12-16',
        notified: '2025-12-17',
        closed: '2025-12-22',
      },
      courses: COURSES,
      // projects 6 and 8 wait: nothing has come from the ministries of health and of justice
      told: [
        { on: '2025-11-24', event: 'tk-bca', paper: 'văn bản trình diễn 1 của Bộ Công an', dated: '2025-11-10' },
        { on: '2025-11-24', event: 'tk-bqp', paper: 'văn bản trình diễn 2 của Bộ Quốc phòng', dated: '2025-11-12' },
        { on: '2025-11-25', event: 'tk-bgddt', paper: 'văn bản trình diễn 3 của Bộ GDĐT', dated: '2025-11-17' },
        { on: '2025-11-26', event: 'tk-tldld', paper: 'văn bản trình diễn 4 của Tổng LĐLĐ', dated: '2025-11-18' },
      ],
      figures: (unit, chance) => ({ population: chance.between(4_800, 31_000, 'population', unit) }),
      // of 95 plans 81 by Friday 28/11, 5 on the last weekend, 9 by 05/12
      late: [
        { duty: 'ke-hoach', count: 5, days: ['2025-11-29', '2025-11-30'] },
        { duty: 'ke-hoach', count: 9, days: ['2025-12-02', '2025-12-03', '2025-12-04', '2025-12-05'] },
      ],
      expected: {
        units: 95,
        selected: 22,
        recognised: 20,
        // beside the communes seventeen offices of the province
        plans: { onTime: 86 + 17, late: 9 },
        targets: {
          'share-2025': { required: 19, actual: 20, verdict: 'met' },
          'half-2030': { required: 48, actual: 20, verdict: 'not-met' },
          'all-2030': { required: 95, actual: 20, verdict: 'not-met' },
          registered: { required: 95, actual: 22, verdict: 'not-met' },
          keep: { required: 2, actual: 2, verdict: 'met' },
          ...NOBODY_TOLD,
        },
      },
    },
  ],
};
