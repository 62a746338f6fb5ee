import type { Outcome } from '../outcome';
import { outcomeOf as outcomeRead } from '../outcome-of';
import type { Stage } from '../stage/stage';
import { SELECTED } from './units';

const READING = {
  leader: '51.ubnd.pho-chu-tich',
  reader: '51.cat.chuyen-vien',
  plans: 'ke-hoach',
  finalReports: 'so-ket',
  because: (unitCode: string): string | undefined => SELECTED.find(({ code }) => code === unitCode)?.notMet?.because,
};

export const outcomeOf = (stage: Stage): Promise<Omit<Outcome, 'reminders'>> => outcomeRead(stage, READING);
