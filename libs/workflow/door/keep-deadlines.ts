import { In } from 'typeorm';
import type { DeadlineWanted, Pause } from '@app/domain/workflow';
import type { Tx } from '@app/platform';
import { Deadline } from '../persistence/deadline.entity';
import type { Subject } from '../persistence/subject.entity';

/**
 * Makes a subject's open deadlines agree with what its state wants: new ones are set, moved or paused ones changed, and those that are
 * no longer wanted closed as met, or as late when their day had passed.
 * @returns ids of deadlines whose reminders have to be planned anew
 */
export async function keepDeadlines(tx: Tx, subject: Subject, wanted: readonly DeadlineWanted[]): Promise<string[]> {
  const open = await tx.manager.findBy(Deadline, { subjectId: subject.id, status: In(['running', 'paused']) });
  const names = new Set(wanted.map(({ name }) => name));
  for (const deadline of open.filter(({ name }) => !names.has(name))) await close(tx, deadline);
  const planned: string[] = [];
  for (const want of wanted) {
    const present = open.find(({ name }) => name === want.name);
    const id = present ? await change(tx, present, want) : await set(tx, subject, want);
    if (id) planned.push(id);
  }
  return planned;
}

async function close(tx: Tx, { id, due }: Deadline): Promise<void> {
  await tx.manager.update(
    Deadline,
    { id },
    { ...pauseOf(), status: tx.today > due ? 'late' : 'met', closedAt: tx.now },
  );
}

async function change(tx: Tx, present: Deadline, want: DeadlineWanted): Promise<string | null> {
  const status = want.paused ? 'paused' : 'running';
  const pause = pauseOf(want.paused);
  const moved = present.due !== want.due || present.officeId !== want.office || present.role !== want.role;
  const stands =
    present.status === status && present.pausedFor === pause.pausedFor && present.pausedUntil === pause.pausedUntil;
  if (!moved && stands) return null;
  await tx.manager.update(
    Deadline,
    { id: present.id },
    {
      due: want.due,
      officeId: want.office,
      role: want.role,
      // what was overdue and is not any more has to become overdue again
      act: want.act ?? null,
      status,
      ...pause,
      passedAt: want.due >= tx.today ? null : present.passedAt,
    },
  );
  return present.id;
}

function pauseOf(pause?: Pause): Pick<Deadline, 'pausedFor' | 'pausedSince' | 'pausedUntil'> {
  return { pausedFor: pause?.reason ?? null, pausedSince: pause?.since ?? null, pausedUntil: pause?.until ?? null };
}

async function set(tx: Tx, subject: Subject, want: DeadlineWanted): Promise<string> {
  const { pausedFor, pausedSince, pausedUntil } = pauseOf(want.paused);
  const [row] = await tx.manager.query<[{ id: string }]>(
    `INSERT INTO deadline (subject_id, name, office_id, role, due, status, paused_for, paused_since, paused_until, act, set_at,
       duty, duty_label, province_code, unit_code, audience, readers)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) RETURNING id`,
    [
      subject.id,
      want.name,
      want.office,
      want.role,
      want.due,
      want.paused ? 'paused' : 'running',
      pausedFor,
      pausedSince,
      pausedUntil,
      want.act ?? null,
      tx.now,
      want.duty?.key ?? null,
      want.duty?.label ?? null,
      subject.provinceCode,
      subject.unitCode,
      subject.audience,
      subject.readers,
    ],
  );
  return row.id;
}
