import { legalDate } from '@app/domain/shared';
import type { Story } from '../story';
import { appraisal } from './appraisal';
import { council } from './council';
import { december } from './december';
import { decision } from './decision';
import { drawingUp } from './drawing-up';
import { mistakesIn } from './expectations';
import { july } from './july';
import { keepPapers } from '../keep-papers';
import { outcomeOf } from './outcome-of';
import { reportScenes } from './reports';
import { revision } from './revision';
import { sending } from './sending';
import { summer } from './summer';

const READER = '51.cat.chuyen-vien';

/** Plan 04/KH-UBND of 23/7/2025, from the July review over its revision of October to the decision of December. Units are real; everything else is invented. */
export const quangNgai2025: Story = {
  plan: 'quang-ngai-2025',
  administrator: '51.quan-tri',
  reader: READER,
  periods: [
    {
      scenes: [
        ...july,
        ...reportScenes(legalDate('2025-07-25'), legalDate('2025-12-19'), [legalDate('2025-12-13')]),
        ...summer,
        ...revision,
        ...drawingUp,
        ...sending,
        ...appraisal,
        ...council,
        ...december,
        ...decision,
      ],
      outcome: outcomeOf,
      mistakes: mistakesIn,
    },
  ],
  keepPapers: (stage, folder) => keepPapers(stage, folder, READER),
};
