import { shippedPlan } from '@app/plans';
import type { Course, PlayedPeriod, Script } from '../played-by-plan/script';

/** By locality: free already when the plan comes out, and free when all communes end on 30/6/2025 (97 of 177). */
const LOCALITIES: Readonly<Record<string, readonly [baseline: number, free: number]>> = {
  'ha-long': [2, 14],
  'cam-pha': [1, 7],
  'mong-cai': [4, 9],
  'uong-bi': [0, 3],
  'dong-trieu': [1, 10],
  'quang-yen': [2, 9],
  'van-don': [6, 8],
  'tien-yen': [5, 7],
  'hai-ha': [4, 6],
  'dam-ha': [5, 6],
  'binh-lieu': [6, 7],
  'ba-che': [6, 8],
  'co-to': [3, 3],
};

const NOT_YET = 'Chưa đủ điều kiện đề nghị trước khi đơn vị kết thúc ngày 30/6/2025.';

/** In the order of the plan's own list: within each locality the first are free. */
const courses: readonly Course[] = Object.entries(LOCALITIES).flatMap(([locality, [baseline, free]]) =>
  shippedPlan('quang-ninh-2023-2025', 2)
    .plan.units.list.filter(({ parent }) => parent === locality)
    .map(({ code }, index): Course => ({
      code,
      track: index < baseline ? 'keep' : 'build',
      ...(index >= free && { withdrawn: { on: '2025-06-20', because: NOT_YET } }),
    })),
);

const figures: NonNullable<PlayedPeriod['figures']> = (unit, chance) => ({
  population: chance.between(2_400, 12_000, 'population', unit),
});

/**
 * 177 communes of thirteen localities, which report to their localities and these to the province, each half-year. All of them end on 30/6/2025:
 * what was reached by then is confirmed and recognised before, in one list; afterwards the province reports alone.
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
        begun: '2025-05-12',
        stated: '2025-06-03',
        sent: ['2025-06-05', '2025-06-06'],
        takenIn: '2025-06-09',
        examined: '2025-06-10',
        agencies: '2025-06-12',
        lead: '2025-06-16',
        confirmed: '2025-06-25',
        prepared: '2025-06-26',
        decided: '2025-06-27',
        notified: '2025-06-27',
        closed: '2026-01-02',
      },
      courses,
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
        targets: { keep: { required: 45, actual: 45, met: true } },
      },
    },
  ],
};
