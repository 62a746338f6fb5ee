import { seatHolder, type PanelMember, type PlanRevision, type Seat } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';

/** `examines` judges criteria, `comments` speaks on subjects without judging, `supervises` stands beside and blocks nothing (MTTQ). */
export type Part = 'examines' | 'comments' | 'supervises';

/** What one office is asked for on every dossier of the plan. */
export interface PanelTask {
  /** the member's id in the plan: the name of its region in the dossier's machine */
  readonly member: string;
  /** kind of the office that holds the seat on that day */
  readonly office: string;
  readonly part: Part;
  /** ids of the criteria on which it gives a verdict: exactly these */
  readonly criteria: readonly string[];
  /** subjects that it comments on */
  readonly subjects: readonly string[];
  /** in the chair of the appraisal: its verdict goes on where agencies differ */
  readonly lead: boolean;
  readonly seesPolice: boolean;
}

/** The offices of the panel on a day, in the order of the plan. */
export function panelTasks(plan: PlanRevision, day: LegalDate): PanelTask[] {
  const lead = holderOf(plan, 'lead', day);
  return plan.panel.members.map((member) => {
    const office = holderOf(plan, member.office, day);
    return {
      member: member.office,
      office,
      part: partOf(member),
      criteria: member.examines,
      subjects: member.comments,
      lead: office === lead,
      seesPolice: member.sees === 'police',
    };
  });
}

export function panelTaskOf(plan: PlanRevision, officeKind: string, day: LegalDate): PanelTask | undefined {
  return panelTasks(plan, day).find(({ office }) => office === officeKind);
}

/**
 * Whether an office's silence counts as agreement: only where the plan says so, never for a seat that it excepts, never for the chair
 * of the appraisal and never for a supervisor, from whom nothing is owed.
 */
export function silenceAgrees(plan: PlanRevision, task: PanelTask, day: LegalDate): boolean {
  const { means, never } = plan.panel.silence;
  const excepted = never.some((seat) => holderOf(plan, seat, day) === task.office);
  return means === 'agrees' && !task.lead && !excepted && task.part !== 'supervises';
}

/** A seat that nobody holds any more keeps its name: its region of the machine is still there and says who is missing. */
const holderOf = (plan: PlanRevision, seat: Seat, day: LegalDate): string => seatHolder(plan, seat, day)?.id ?? seat;

function partOf({ examines, supervises }: PanelMember): Part {
  if (supervises) return 'supervises';
  return examines.length > 0 ? 'examines' : 'comments';
}
