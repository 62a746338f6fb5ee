import type { Schemas } from '@app/api-client';
import { addDays, legalDate, type LegalDate } from '@app/domain/shared';
import { at } from '../stage/days';
import { daysBetween } from '../stage/days-between';
import { done } from '../stage/people';
import { scene, step, type Scene, type Stage } from '../stage/stage';
import { issueAll } from './issue';
import { knownOf } from './figures';
import { reportFigures } from './report-figures';
import { latecomers, sendingDay, type Latecomers } from './sending-days';
import type { Setting } from './setting';

type Line = Schemas['ObligationLine'];
type Duty = Line & { due: string };

/** Nobody in the story sends earlier than this many calendar days before the day. */
const HORIZON_DAYS = 14;

/** Day by day those whose day it is send what they owe, and those who take it in do so; whoever must be chased is chased by letter. */
export function duties(setting: Setting): Scene[] {
  const { from, to } = setting.period.reports;
  return daysBetween(legalDate(from), legalDate(to)).flatMap((day) => [
    scene(at(day, '10:00'), (stage) => chase(stage, setting, day)),
    scene(at(day, '15:00'), (stage) => sendAndAccept(stage, setting, day)),
  ]);
}

async function sendAndAccept(stage: Stage, setting: Setting, day: LegalDate): Promise<string | undefined> {
  const { period } = setting;
  const late = lateHere(stage, setting, day);
  const told = new Set(period.late.map(({ duty }) => duty));
  const open = await openDuties(stage, setting, day);
  const sending = open
    .filter(({ owingOffice, acceptOffice }) =>
      [owingOffice, acceptOffice].every((one) => setting.cast.stands(one, day)),
    )
    .filter((duty) => sendingDay(stage.chance, late, told, duty) <= day);
  if (sending.length === 0) return undefined;
  return sendAndTakeIn(stage, setting, sending, sending.filter(({ due }) => due < day).length);
}

/** @param tardy how many of them come after their day */
export async function sendAndTakeIn(
  stage: Stage,
  setting: Setting,
  sending: readonly Line[],
  tardy: number,
): Promise<string> {
  await step(stage, sending, (duty) => send(stage, setting, duty));
  await step(stage, [...byDesk(setting, sending)], ([desk, lines]) => accept(stage, desk, lines));
  return `${sending.length} báo cáo, kế hoạch được gửi và tiếp nhận${tardy > 0 ? ` (${tardy} quá hạn)` : ''}: ${summary(sending)}`;
}

function lateHere({ chance, dossiers }: Stage, { cast, period }: Setting, day: string): Latecomers {
  if (period.late.length === 0) return new Map();
  return latecomers(
    chance,
    period.late,
    [...dossiers.keys()].map((unit) => cast.office('submitter', { day, unit })),
  );
}

/** Duties that are near, and those overdue, as the office in the chair follows them up. */
async function openDuties({ people, periodId }: Stage, { cast }: Setting, day: LegalDate): Promise<Duty[]> {
  const reader = await people.as(cast.as('lead', 'agency-officer', { day }));
  const horizon = addDays(day, HORIZON_DAYS);
  const found: Duty[] = [];
  for (const state of ['overdue', 'open'] as const) {
    for (let after: string | undefined; ;) {
      const query = { period: periodId, state, limit: 200, ...(after && { after }) };
      const { items, next } = done('duties', await reader.GET('/api/obligations', { params: { query } }));
      found.push(...items.filter((line): line is Duty => line.due !== null && line.due <= horizon));
      const last = items.at(-1)?.due ?? null;
      if (!next || last === null || last > horizon) break;
      after = next;
    }
  }
  return found;
}

async function send(stage: Stage, { plan, cast, period }: Setting, duty: Line): Promise<void> {
  const { people, chance } = stage;
  const { id, title, obligation, owingOffice, occurrence, unitCode } = duty;
  const collect = plan.obligations.find((one) => one.id === obligation)?.collect ?? [];
  const known = unitCode === null ? {} : knownOf(stage, period, plan, unitCode);
  const figures = reportFigures(plan, collect, known, { chance, name: [owingOffice, occurrence] });
  const body = {
    text: `${title}: đã tổ chức thực hiện theo Kế hoạch.`,
    ...(collect.length > 0 && { figures }),
  };
  const sender = await people.as(cast.actingIn(owingOffice));
  done(`report ${title}`, await sender.POST('/api/obligations/{id}/report', { params: { path: { id } }, body }));
}

async function accept({ people }: Stage, desk: string, lines: readonly Line[]): Promise<void> {
  const body = { ids: lines.map(({ id }) => id) };
  const { items } = done('acceptances', await (await people.as(desk)).POST('/api/obligations/acceptances', { body }));
  const refused = items.find(({ accepted }) => !accepted);
  if (refused) throw new Error(`${desk} could not take in ${refused.id}: ${refused.text}`);
}

/** Who takes it in. Nobody takes in their own: what an office owes itself its head takes in. */
function byDesk({ cast }: Setting, lines: readonly Line[]): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const desk = cast.actingIn(line.acceptOffice, line.acceptOffice === line.owingOffice ? 'head' : 'officer');
    groups.set(desk, [...(groups.get(desk) ?? []), line]);
  }
  return groups;
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

/** Letters that the plan's ladder has drawn up since yesterday: the lead's head signs them, its officer sends them. */
async function chase(stage: Stage, { cast }: Setting, day: LegalDate): Promise<string | undefined> {
  const hands = { clerk: cast.as('lead', 'agency-officer', { day }), signer: cast.as('lead', 'agency-head', { day }) };
  const query = { template: 'chase-letter', state: 'awaiting-number' } as const;
  const reader = await stage.people.as(hands.clerk);
  const { items } = done('letters', await reader.GET('/api/documents', { params: { query } }));
  if (items.length === 0) return undefined;
  const letters = items.map(({ id }) => ({ id, hands }));
  await issueAll(stage, letters, at(day, '10:20'));
  return `Cơ quan chủ trì phát hành ${items.length} công văn đôn đốc`;
}
