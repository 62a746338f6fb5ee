import { shippedPlan } from '@app/plans';
import type { Course, PlayedPeriod, Script } from '../played-by-plan/script';

/**
 * By locality: free already when the plan comes out, at the end of 2024 and when all communes end on 30/6/2025 (45, 78 and 97 of 177). At the
 * end of 2024 Uông Bí has two of the three that the table asks for.
 */
const LOCALITIES: Readonly<Record<string, readonly [baseline: number, in2024: number, in2025: number]>> = {
  'ha-long': [2, 11, 14],
  'cam-pha': [1, 6, 7],
  'mong-cai': [4, 7, 9],
  'uong-bi': [0, 2, 3],
  'dong-trieu': [1, 6, 10],
  'quang-yen': [2, 5, 9],
  'van-don': [6, 7, 8],
  'tien-yen': [5, 6, 7],
  'hai-ha': [4, 5, 6],
  'dam-ha': [5, 6, 6],
  'binh-lieu': [6, 7, 7],
  'ba-che': [6, 7, 8],
  'co-to': [3, 3, 3],
};

const NOT_YET = 'Chưa đủ điều kiện đề nghị trước khi đơn vị kết thúc ngày 30/6/2025.';

type Year = '2023' | '2024' | '2025' | 'never';

/** In the order of the plan's own list: within each locality the first are free first. */
const YEARS: readonly { readonly code: string; readonly year: Year }[] = Object.entries(LOCALITIES).flatMap(
  ([locality, [baseline, in2024, in2025]]) =>
    shippedPlan('quang-ninh-2023-2025', 2)
      .plan.units.list.filter(({ parent }) => parent === locality)
      .map(({ code }, index) => ({
        code,
        year: index < baseline ? '2023' : index < in2024 ? '2024' : index < in2025 ? '2025' : 'never',
      })),
);

const askingIn = (year: Year): Course[] =>
  YEARS.filter((one) => one.year === year).map(({ code }) => ({ code, track: year === '2023' ? 'keep' : 'build' }));

const leaving: readonly Course[] = askingIn('never').map((course) => ({
  ...course,
  withdrawn: { on: '2025-06-20', because: NOT_YET },
}));

const figures: NonNullable<PlayedPeriod['figures']> = (unit, chance) => ({
  population: chance.between(2_400, 12_000, 'population', unit),
});

/**
 * 177 communes of thirteen localities, which report to their localities and these to the province, each half-year. Who is free is recognised
 * year by year: the 45 of the table in 2023, 33 more in 2024, 19 more before all of them end on 30/6/2025; afterwards the province reports alone.
 */
export const quangNinh: Script = {
  plan: 'quang-ninh-2023-2025',
  plans: 'so-lieu-xa',
  finalReports: 'bc-6-thang',
  periods: [
    {
      reports: { from: '2023-12-01', to: '2026-01-02' },
      days: {
        registered: '2023-10-18',
        begun: '2023-11-06',
        stated: '2023-11-24',
        sent: ['2023-11-28', '2023-11-29'],
        takenIn: '2023-11-30',
        examined: '2023-12-01',
        agencies: '2023-12-05',
        lead: '2023-12-08',
        confirmed: '2023-12-20',
        prepared: '2023-12-21',
        decided: '2023-12-25',
        notified: '2023-12-26',
      },
      courses: askingIn('2023'),
      later: [
        {
          days: {
            begun: '2024-11-04',
            stated: '2024-11-25',
            sent: ['2024-11-27', '2024-11-28'],
            takenIn: '2024-11-29',
            examined: '2024-12-02',
            agencies: '2024-12-04',
            lead: '2024-12-06',
            confirmed: '2024-12-20',
            prepared: '2024-12-23',
            decided: '2024-12-25',
            notified: '2024-12-26',
          },
          courses: askingIn('2024'),
        },
        {
          days: {
            begun: '2025-05-12',
            stated: '2025-06-03',
            sent: ['2025-06-05', '2025-06-06'],
            takenIn: '2025-06-09',
            examined: '2025-06-10',
            agencies: '2025-06-12',
            lead: '2025-06-16',
            // the last day of the communes
            confirmed: '2025-06-30',
            prepared: '2025-07-01',
            decided: '2025-07-03',
            notified: '2025-07-04',
            closed: '2026-01-02',
          },
          courses: [...askingIn('2025'), ...leaving],
        },
      ],
      measured: [
        {
          on: '2023-12-29',
          targets: {
            'over-half': { required: 89, actual: 45, verdict: 'not-met' },
            keep: { required: 45, actual: 45, verdict: 'met' },
            // of the table only the three of Cô Tô are all free
            named: { required: 3, actual: 1, verdict: 'not-met' },
            fewer: { verdict: 'undetermined' },
            convert: { verdict: 'undetermined' },
            'by-locality': { required: 76, actual: 45, verdict: 'not-met' },
            points: { verdict: 'not-met' },
            tested: { verdict: 'not-met' },
          },
        },
        {
          on: '2024-12-30',
          targets: {
            'over-half': { required: 89, actual: 78, verdict: 'not-met' },
            keep: { required: 45, actual: 45, verdict: 'met' },
            named: { required: 3, actual: 2, verdict: 'not-met' },
            fewer: { verdict: 'undetermined' },
            convert: { verdict: 'undetermined' },
            'by-locality': { required: 76, actual: 78, verdict: 'met' },
            points: { verdict: 'not-met' },
            tested: { verdict: 'not-met' },
          },
        },
      ],
      figures,
      news: [
        {
          on: '2023-10-17',
          text: 'Hướng dẫn tiêu chí (BẢN TRÌNH DIỄN – giả định) có từ 16/10/2023: bản sửa đổi 2 của Kế hoạch',
        },
        {
          on: '2025-07-01',
          text: '13 địa phương và 177 xã, phường, thị trấn kết thúc hoạt động (30/6); tỉnh còn 54 đơn vị cấp xã',
        },
      ],
      late: [],
      expected: {
        units: 177,
        selected: 177,
        recognised: 97,
        targets: {
          'over-half': { required: 89, actual: 97, verdict: 'met' },
          keep: { required: 45, actual: 45, verdict: 'met' },
          named: { required: 3, actual: 3, verdict: 'met' },
          // no period of the plan has ended before this one: nobody holds the figures of the year before
          fewer: { verdict: 'undetermined' },
          // the localities report it, not the communes
          convert: { verdict: 'undetermined' },
          'by-locality': { required: 105, actual: 97, verdict: 'not-met' },
          points: { verdict: 'not-met' },
          tested: { verdict: 'not-met' },
        },
      },
    },
  ],
};
