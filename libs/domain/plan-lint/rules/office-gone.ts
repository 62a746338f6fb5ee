import { membersOf, paperDay, seatHolder, type Office, type PlanRevision, type Seat } from '@app/domain/plans';
import { inVietnamese, latest, type LegalDate } from '@app/domain/shared';
import { lastDayOf, dueDaysOf } from '../days-of-plan';
import type { LintContext, Remark, Rule } from '../finding';

/** An office that ends before the last day on which the paper still wants something of it, and who comes after it. */
export const officeGone: Rule = {
  id: 'office-gone',
  level: 'warn',
  check: (plan, context) => {
    const acts = actsOf(plan, context);
    return plan.offices.flatMap((office): Remark[] => {
      const { id, label, until } = office;
      const late = acts.filter((act) => act.office.id === id && until !== undefined && act.last > until);
      const last = late.reduce<LegalDate | undefined>(
        (day, act) => (day ? latest(day, act.last) : act.last),
        undefined,
      );
      const act = late.find((candidate) => candidate.last === last);
      if (!until || !last || !act) return [];
      const next = successorOf(
        plan,
        id,
        late.map(({ seat }) => seat),
      );
      const named = next !== undefined && context.said.says('offices', next.seat, 'holders', next.office.id);
      const params = { office: inVietnamese(label), until, last, next: next ? inVietnamese(next.office.label) : '' };
      return [{ clause: act.clause, path: `offices.${id}`, params: { ...params, named: named ? 'yes' : 'no' } }];
    });
  },
};

/** Something that the paper wants of an office, until its last day. */
interface Act {
  readonly seat: Seat;
  readonly office: Office;
  readonly last: LegalDate;
  readonly clause: string;
}

/**
 * Who it is, is asked for the day of the paper: the paper knows the offices of that day. What names an office comes before what only counts it
 * among others, and before what is sent to it.
 */
function actsOf(plan: PlanRevision, { said, calendar }: LintContext): Act[] {
  const end = lastDayOf(plan, calendar);
  const acts = (seats: readonly Seat[], last: LegalDate, clause: string): Act[] =>
    seats.flatMap((seat) => {
      const office = seatHolder(plan, seat, paperDay(plan));
      return office ? [{ seat, office, last, clause: clauseOfHolder(seat, office, said) ?? clause }] : [];
    });
  const issuer = plan.identity.paper.issuer;
  const duties = plan.obligations.map((obligation) => ({
    ...obligation,
    last: obligation.due?.kind === 'undated' ? end : (dueDaysOf(plan, obligation, calendar).at(-1) ?? end),
  }));
  const inDuties = (key: 'who' | 'to' | 'via', seatsOf: (seat: Seat) => readonly Seat[]): Act[] =>
    duties.flatMap((duty) => {
      if (!said.says('obligations', duty.id, key)) return [];
      const seats = key === 'to' ? [duty.to] : duty[key];
      return acts(seats.flatMap(seatsOf), duty.last, said.clauseOf('obligations', duty.id, key));
    });
  return [
    ...(issuer === undefined ? [] : acts([issuer], end, said.clauseOf('offices', issuer))),
    ...plan.panel.members.flatMap(({ office }) =>
      said.says('panel', office, 'office') ? acts([office], end, said.clauseOf('panel', office, 'office')) : [],
    ),
    ...inDuties('who', (seat) => [seat]),
    ...inDuties('who', (seat) => officesOf(plan, seat)),
    ...inDuties('to', (seat) => [seat]),
    ...inDuties('via', (seat) => [seat]),
  ];
}

/** `parents` act through the office that the plan has at their level. */
function officesOf(plan: PlanRevision, seat: Seat): readonly Seat[] {
  const above = plan.units.parents?.level ?? plan.parent?.level;
  if (seat === 'parents')
    return plan.offices.filter(({ level, under }) => level === above && !isAt(plan, under, above)).map(({ id }) => id);
  return seat === 'units' ? [plan.roles.submitter ?? ''] : membersOf(plan, seat);
}

function isAt({ offices }: PlanRevision, id: string | undefined, level: Office['level'] | undefined): boolean {
  return offices.some((office) => office.id === id && office.level === level);
}

function clauseOfHolder(seat: Seat, { id }: Office, said: LintContext['said']): string | undefined {
  const path = ['offices', seat, 'holders', id];
  return said.says(...path, 'office') ? said.clauseOf(...path) : undefined;
}

interface Successor {
  readonly seat: Seat;
  readonly office: Office;
}

/** Who sits after this office in one of the seats that it held. */
function successorOf(plan: PlanRevision, office: string, seats: readonly Seat[]): Successor | undefined {
  const held = seats.map((seat) => (seat in plan.roles ? plan.roles[seat as keyof typeof plan.roles] : seat));
  for (const { id, holders } of plan.offices) {
    const at = held.includes(id) ? holders.findIndex((holder) => holder.office === office) : -1;
    const next = at < 0 ? undefined : holders[at + 1];
    const successor = plan.offices.find((candidate) => candidate.id === next?.office);
    if (successor) return { seat: id, office: successor };
  }
  return undefined;
}
