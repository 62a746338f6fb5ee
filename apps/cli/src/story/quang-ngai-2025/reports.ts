import type { Schemas } from '@app/api-client';
import type { LegalDate } from '@app/domain/shared';
import { done } from '../stage/people';
import { scene, step, type Scene, type Stage } from '../stage/stage';
import { at, isWeekday } from '../stage/days';
import { daysBetween } from '../stage/days-between';
import { figuresOf } from './figures-of-reports';
import { latecomers, sendingDay } from './who-sends-when';

type Line = Schemas['ObligationLine'] & { due: string };

const READER = '51.cat.chuyen-vien';
/** Nobody in the story sends earlier than this many calendar days before the day. */
const HORIZON_DAYS = 14;

/** On every working day those whose day it is send what they owe, and those who take it in do so in the afternoon. */
export function reportScenes(from: LegalDate, to: LegalDate, saturdays: readonly LegalDate[]): Scene[] {
  return daysBetween(from, to)
    .filter((day) => isWeekday(day) || saturdays.includes(day))
    .map((day) => scene(at(day, '15:00'), (stage) => sendAndAccept(stage, day)));
}

async function sendAndAccept(stage: Stage, day: LegalDate): Promise<string | undefined> {
  const late = latecomers(stage.chance, stage.dossiers.keys());
  const open = await openDuties(stage, day);
  const sending = open.filter((line) => sendingDay(stage.chance, late, line) <= day);
  if (sending.length === 0) return undefined;
  await step(stage, sending, (line) => send(stage, line));
  await step(stage, [...groupedByDesk(sending)], ([desk, lines]) => accept(stage, desk, lines));
  const tardy = sending.filter(({ due }) => due < day).length;
  return `${sending.length} báo cáo, kế hoạch được gửi và tiếp nhận${tardy > 0 ? ` (${tardy} quá hạn)` : ''}: ${summary(sending)}`;
}

/** Duties that are near, and those overdue, as Công an tỉnh follows them up. Those without a day have scenes of their own. */
async function openDuties({ people, periodId }: Stage, day: LegalDate): Promise<Line[]> {
  const reader = await people.as(READER);
  const near = new Date(`${day}T00:00:00Z`);
  near.setUTCDate(near.getUTCDate() + HORIZON_DAYS);
  const horizon = near.toISOString().slice(0, 10);
  const found: Line[] = [];
  for (const state of ['overdue', 'open'] as const) {
    for (let after: string | undefined; ;) {
      const query = { period: periodId, state, limit: 200, ...(after && { after }) };
      const { items, next } = done('duties', await reader.GET('/api/obligations', { params: { query } }));
      found.push(...items.filter((line): line is Line => line.due !== null));
      const last = items.at(-1)?.due ?? null;
      if (!next || (last !== null && last > horizon)) break;
      after = next;
    }
  }
  return found;
}

export async function send(
  { people, chance }: Stage,
  { id, title, obligation, owingOffice, occurrence }: Schemas['ObligationLine'],
): Promise<void> {
  const figures = figuresOf(chance, obligation, owingOffice, occurrence);
  const body = {
    text: `${title}: đã tổ chức thực hiện theo Kế hoạch.`,
    ...(Object.keys(figures).length > 0 && { figures }),
  };
  const sender = await people.as(officerOf(owingOffice));
  done(`report ${title}`, await sender.POST('/api/obligations/{id}/report', { params: { path: { id } }, body }));
}

export async function accept(
  { people }: Stage,
  desk: string,
  lines: readonly { readonly id: string }[],
): Promise<void> {
  const body = { ids: lines.map(({ id }) => id) };
  const { items } = done('acceptances', await (await people.as(desk)).POST('/api/obligations/acceptances', { body }));
  const refused = items.find(({ accepted }) => !accepted);
  if (refused) throw new Error(`${desk} could not take in ${refused.id}: ${refused.text}`);
}

/** Who takes it in. Nobody takes in their own: what Công an tỉnh owes itself its leader takes in. */
export const deskOf = ({ acceptOffice, owingOffice }: Pick<Line, 'acceptOffice' | 'owingOffice'>): string =>
  acceptOffice === owingOffice ? `${acceptOffice}.lanh-dao` : officerOf(acceptOffice);

function groupedByDesk(lines: readonly Line[]): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const desk = deskOf(line);
    groups.set(desk, [...(groups.get(desk) ?? []), line]);
  }
  return groups;
}

function officerOf(office: string): string {
  const [place, kind] = office.split('.');
  if (kind === 'ubnd-xa') return `${place}.can-bo`;
  return kind === 'ubnd-tinh' ? `${place}.ubnd.pho-chu-tich` : `${office}.chuyen-vien`;
}

function summary(lines: readonly Line[]): string {
  const counts = new Map<string, number>();
  for (const { title } of lines) {
    const label = title.split(' – ')[0] ?? title;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a.localeCompare(b, 'vi'))
    .map(([label, count]) => `${label} ${count}`)
    .join('; ');
}
