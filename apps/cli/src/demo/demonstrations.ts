import { existsSync } from 'node:fs';
import { addDays } from '@app/domain/shared';
import { provinceOf } from '@app/territory';
import { soundPlan } from '../plan/sound-plan';

/** Which plan is demonstrated, where and from when. */
export interface Demonstration {
  readonly plan: string;
  /** code of the province that runs it */
  readonly province: string;
  /** what the office clock shows first: a morning after the plan was issued and before anything falls due */
  readonly opens: Date;
  /** the unit whose people are shown on the page for signing in */
  readonly unit: string;
  /** where the plan is a file that somebody brings: it does not ship, and its administrator publishes it */
  readonly file?: string;
}

const DEMO_PLAN = 'quang-ngai-2025';

/** half past seven in the morning in Hà Nội */
const morning = (day: string): Date => new Date(`${day}T07:30:00+07:00`);

/** The first is what `npm start` opens on; the others are opened by their stories. */
export const DEMONSTRATIONS: readonly Demonstration[] = [
  { plan: DEMO_PLAN, province: '51', opens: morning('2025-07-24'), unit: '21361' },
  { plan: 'dong-nai-2025-2030', province: '75', opens: morning('2025-11-21'), unit: '25210' },
  { plan: 'quy-nhon-dong-2025-2030', province: '52', opens: morning('2025-11-04'), unit: '21601-03' },
  { plan: 'qd-28-2025', province: '51', opens: morning('2025-11-03'), unit: '21361' },
  { plan: 'nhu-xuan-2024-2025', province: '38', opens: morning('2024-10-02'), unit: '16174' },
  { plan: 'quang-ninh-2023-2025', province: '22', opens: morning('2023-10-17'), unit: '06652' },
];

/** Whether a plan is demonstrated by its code, or by a file that is there. */
export const isDemonstrated = (plan: string): boolean =>
  DEMONSTRATIONS.some((one) => one.plan === plan) || existsSync(plan);

/**
 * @param plan code of a plan that ships, or the path of a plan file
 * @throws when the plan has no demonstration, or the file cannot be published
 */
export function demonstrationOf(plan: string = DEMO_PLAN): Demonstration {
  const found = DEMONSTRATIONS.find((one) => one.plan === plan);
  if (found) return found;
  if (existsSync(plan)) return ofFile(plan);
  const known = DEMONSTRATIONS.map((one) => one.plan).join(', ');
  throw new Error(`Chưa có dữ liệu trình diễn cho kế hoạch "${plan}". Các kế hoạch: ${known}`);
}

/** A plan that somebody brings is demonstrated where it lies, from the morning after its day on. */
function ofFile(file: string): Demonstration {
  const { plan, revision, units } = soundPlan(file);
  const province = units.province ?? (units.parent === undefined ? undefined : provinceOf(units.parent));
  if (province === undefined)
    throw new Error(
      `${file}: kế hoạch không nằm trong một tỉnh hay một xã của danh mục hiện nay, nên chưa có nơi để chạy thử.`,
    );
  return { plan, province, opens: morning(addDays(revision.date, 1)), unit: units.parent ?? province, file };
}
