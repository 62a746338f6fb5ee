import type { Script } from '../played-by-plan/script';
import { courses, coursesAgain } from './units';

/**
 * Sixteen units of a district that register against what they have in October 2024 and ask on 05/12 to be recognised in the first phase: nine
 * are. The seven others ask again in the second phase, and five of them are recognised. The police of the district end on 28/02/2025, the
 * district and all its units on 30/6/2025: those dossiers are looked at for the last time on that day, and decided by the province's committee.
 */
export const nhuXuan: Script = {
  plan: 'nhu-xuan-2024-2025',
  plans: 'ke-hoach',
  finalReports: 'sk-gd1',
  periods: [
    {
      reports: { from: '2024-10-04', to: '2026-01-02' },
      days: {
        registered: '2024-10-14',
        approved: '2024-10-18',
        begun: '2024-10-21',
        stated: '2024-12-03',
        sent: ['2024-12-05'],
        takenIn: '2024-12-06',
        examined: '2024-12-09',
        agencies: '2024-12-11',
        lead: '2024-12-12',
        confirmed: '2024-12-14',
        prepared: '2024-12-16',
        decided: '2024-12-18',
        notified: '2024-12-19',
      },
      courses,
      later: [
        {
          again: '2025-01-06',
          days: {
            registered: '2025-01-13',
            approved: '2025-01-17',
            begun: '2025-02-10',
            stated: '2025-06-03',
            sent: ['2025-06-05'],
            takenIn: '2025-06-06',
            examined: '2025-06-09',
            agencies: '2025-06-11',
            lead: '2025-06-12',
            // the last day of the communes; the district's committee ends with them, the province's decides
            confirmed: '2025-06-30',
            prepared: '2025-07-01',
            decided: '2025-07-03',
            notified: '2025-07-04',
            closed: '2026-01-02',
          },
          courses: coursesAgain,
        },
      ],
      news: [
        { on: '2025-03-01', text: 'Công an cấp huyện kết thúc hoạt động (28/02): Công an tỉnh là cơ quan chủ trì' },
        {
          on: '2025-07-01',
          text: 'Cấp huyện và 16 xã, thị trấn kết thúc hoạt động (30/6): UBND tỉnh là cơ quan công nhận',
        },
      ],
      late: [
        { duty: 'ke-hoach', count: 2, days: ['2024-10-21', '2024-10-22'] },
        { duty: 'sk-gd1', count: 1, days: ['2024-12-11'] },
      ],
      expected: {
        units: 16,
        selected: 16,
        recognised: 14,
        plans: { onTime: 14 + 11, late: 2 },
        finalReports: { onTime: 15 + 11, late: 1 },
        targets: {
          communes: { required: 16, actual: 14, verdict: 'not-met' },
          // a district is a target without criteria: nobody says whether it is free
          district: { required: 1, actual: 0, verdict: 'undetermined' },
          'rehab-forms': { verdict: 'met' },
          jobs: { verdict: 'undetermined' },
          investigated: { verdict: 'undetermined' },
          'one-model': { required: 16, actual: 16, verdict: 'met' },
          'union-works': { required: 16, actual: 0, verdict: 'undetermined' },
        },
      },
    },
  ],
};
