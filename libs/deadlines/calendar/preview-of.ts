import { createHash } from 'node:crypto';
import { calendarDayLabels, type CalendarChanges, type CalendarDay } from '@app/domain/calendar';
import type { PersonActing } from '@app/domain/identity';
import { canonicalJson } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import type { Redated } from '@app/workflow';
import type { CalendarDayView, CalendarPreview, DeadlineMoveView, KeptDeadlineView } from './calendar.dto';

const SHOWN_MOVES = 300;
const SHOWN_KEPT = 100;

/**
 * What the draft does to open deadlines, as a page can show it. All are counted; named are those of the administrator's own province that no
 * reader's wall hides.
 */
export async function previewOf(
  { manager }: Tx,
  changes: CalendarChanges,
  redated: readonly Redated[],
  { scope }: PersonActing,
): Promise<CalendarPreview> {
  const offices = await manager.query<{ id: string; name: string }[]>(
    'SELECT id, name FROM office WHERE id = ANY ($1)',
    [[...new Set(redated.map(({ deadline }) => deadline.officeId))]],
  );
  const names = new Map(offices.map(({ id, name }) => [id, name]));
  const about = ({ deadline, subject }: Redated): Omit<KeptDeadlineView, 'due'> => ({
    subjectId: subject.id,
    kind: subject.kind,
    title: subject.title,
    officeName: names.get(deadline.officeId) ?? deadline.officeId,
  });
  const mayBeNamed = ({ deadline }: Redated): boolean =>
    deadline.provinceCode === scope.province && deadline.readers === null;
  const moved = movedOf(redated)
    .filter(mayBeNamed)
    .map((one): DeadlineMoveView => ({
      ...about(one),
      from: one.deadline.due,
      to: one.due,
    }));
  const kept = redated
    .filter(mayBeNamed)
    .flatMap((one): KeptDeadlineView[] => (one.due === 'kept' ? [{ ...about(one), due: one.deadline.due }] : []));
  return {
    set: changes.set.map(dayView),
    removed: changes.removed.map(dayView),
    announced: changes.announced,
    open: redated.length,
    movedCount: movedOf(redated).length,
    moved: moved.slice(0, SHOWN_MOVES),
    keptCount: redated.filter(({ due }) => due === 'kept').length,
    kept: kept.slice(0, SHOWN_KEPT),
    seen: seenOf(changes, redated),
  };
}

export const movedOf = (redated: readonly Redated[]): Redated[] =>
  redated.filter(({ deadline, due }) => due !== 'kept' && due !== deadline.due);

/** Whoever applies must have seen these very changes and these very moves. */
export const seenOf = (changes: CalendarChanges, redated: readonly Redated[]): string => {
  const moves = movedOf(redated).map(({ deadline, due }) => [deadline.id, deadline.due, due]);
  const said = canonicalJson({ changes, moves: moves.map((move) => move.join(' ')).sort() });
  return createHash('sha256').update(said).digest('hex');
};

export const dayView = ({ date, kind, label }: CalendarDay): CalendarDayView => ({
  date,
  kind,
  kindLabel: calendarDayLabels[kind],
  label,
});
