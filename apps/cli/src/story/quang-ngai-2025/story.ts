import { legalDate } from '@app/domain/shared';
import type { Story } from '../story';
import { july } from './july';
import { outcomeOf } from './outcome-of';
import { reportScenes } from './reports';
import { summer } from './summer';

const READER = '51.cat.chuyen-vien';

/** Plan 04/KH-UBND of 23/7/2025, from the July review to the decision of December. Units are real; everything else is invented. */
export const quangNgai2025: Story = {
  plan: 'quang-ngai-2025',
  administrator: '51.quan-tri',
  reader: READER,
  scenes: [...july, ...reportScenes(legalDate('2025-07-25'), legalDate('2025-12-19'), [legalDate('2025-12-13')]), ...summer],
  outcome: outcomeOf,
  mistakes: () => [],
  keepPapers: async () => undefined,
};
