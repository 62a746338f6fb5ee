import { CLERK_OF_DECISION, PREPARER, SIGNERS_OF_NOTICE, signersOfDecision } from '@app/domain/decisions';
import { documentActs } from '@app/domain/documents';
import { approvedBy, dossierActs, figuresOfDossier } from '@app/domain/dossiers';
import type { Role as PersonRole } from '@app/domain/identity';
import { difficultyActs, obligationActs, RAISERS, signersOfList } from '@app/domain/periods';
import {
  isStatedInUnit,
  membersOf,
  rolesOfOffice,
  type Obligation,
  type PlanRevision,
  type Seat,
} from '@app/domain/plans';
import { bodiesOf } from './bodies-of';

/** Something that the product has the holder of a seat do. */
export interface SeatTask {
  /** where the plan names the seat */
  readonly path: readonly string[];
  readonly seat: Seat;
  /** what has to be done there: `seat.<task>` is how a sentence calls it */
  readonly task: string;
  /** whether somebody in an office of this kind can do it */
  readonly fits: (office: string) => boolean;
  /** done once for all units, so that an office of each unit cannot do it */
  readonly once?: true;
}

/** Words that stand for units themselves: who acts for those is the seat `submitter`'s to say. */
const UNITS = new Set(['units', 'children', 'sub-units', 'parents', 'unit']);

/** What acts ask of the seats that a plan names; roles are those of the act tables. */
export function seatTasks(plan: PlanRevision): SeatTask[] {
  return [
    ...ofSelection(plan),
    ...ofProcedure(plan),
    ...ofFigures(plan),
    ...plan.obligations.flatMap((each) => ofObligation(plan, each)),
  ];
}

/** An office fits when of each of these somebody sits there. */
const withRoles =
  (plan: PlanRevision, ...wanted: readonly (readonly PersonRole[])[]) =>
  (office: string): boolean => {
    const roles = rolesOfOffice(plan, office);
    return wanted.every((one) => one.some((role) => roles.includes(role)));
  };

function ofSelection(plan: PlanRevision): SeatTask[] {
  const { way, by, approvedBy: approver } = plan.selection;
  const byList = way === 'review' || approvedBy(plan) === 'list';
  const registered = way === 'register' ? [dossierActs['return-registration'].roles] : [];
  const tasks: SeatTask[] = [];
  if (by !== undefined && way !== 'all')
    tasks.push({
      path: ['selection', 'by'],
      seat: by,
      task: way,
      fits: withRoles(plan, (way === 'register' ? dossierActs.register : dossierActs.review).roles),
    });
  if (approver !== undefined && way !== 'all')
    tasks.push({
      path: ['selection', 'approved-by'],
      seat: approver,
      task: byList ? 'approve-list' : 'approve-registration',
      fits: withRoles(plan, ...registered, ...(byList ? [signersOfList(plan)] : [])),
      ...(byList && { once: true }),
    });
  return tasks;
}

function ofProcedure(plan: PlanRevision): SeatTask[] {
  const { prepares, decides, checks } = plan.decision;
  const at = (path: readonly string[], seat: Seat, task: string, ...roles: readonly (readonly PersonRole[])[]) => ({
    path,
    seat,
    task,
    fits: withRoles(plan, ...roles),
  });
  return [
    at(['intake', 'to'], plan.intake.to, 'take-in', dossierActs['take-in'].roles),
    { ...at(['roles', 'lead'], 'lead', 'lead', dossierActs.confirm.roles), once: true },
    { ...at(['decision', 'prepares'], prepares, 'prepare', [PREPARER]), once: true },
    { ...at(['decision', 'decides'], decides, 'decide', signersOfDecision(plan), [CLERK_OF_DECISION]), once: true },
    {
      ...at(
        ['decision', 'checks'],
        checks ?? 'desk',
        'check-desk',
        documentActs['check-desk'].roles,
        SIGNERS_OF_NOTICE,
      ),
      once: true,
    },
  ];
}

/** Figures of a dossier: who confirms or compares them does so while examining; the last day's are stated by the stater and confirmed by the lead. */
function ofFigures(plan: PlanRevision): SeatTask[] {
  const examining = new Set(
    ['lead', ...plan.panel.members.map(({ office }) => office)].flatMap((seat) => bodiesOf(plan, seat)),
  );
  const lastDay = new Set([...bodiesOf(plan, 'lead'), ...bodiesOf(plan, 'stater')]);
  return [
    ...statedByNobody(plan),
    ...figuresOfDossier(plan).flatMap(({ id, confirmedBy }) =>
      confirmedBy === undefined
        ? []
        : [
            {
              path: ['indicators', id, 'confirmed-by'],
              seat: confirmedBy,
              task: 'confirm-figure',
              fits: (office: string) => examining.has(office),
            },
          ],
    ),
    ...plan.confirmation.by.map((seat, i) => ({
      path: ['confirmation', 'by', String(i)],
      seat,
      task: 'confirm-last-day',
      fits: (office: string) => lastDay.has(office),
    })),
  ];
}

/**
 * A figure that a criterion reads is stated by the unit, or counted by whoever confirms it. One that another office states and nobody confirms
 * would be entered by nobody, and its criterion stay open for good.
 */
function statedByNobody(plan: PlanRevision): SeatTask[] {
  return figuresOfDossier(plan).flatMap((indicator) =>
    indicator.confirmedBy !== undefined || isStatedInUnit(plan, indicator)
      ? []
      : [
          {
            path: ['indicators', indicator.id, 'stated-by', '0'],
            seat: indicator.statedBy[0] ?? '',
            task: 'state-figure',
            fits: (office: string) => plan.offices.find(({ id }) => id === office)?.level === plan.units.level,
          },
        ],
  );
}

function ofObligation(plan: PlanRevision, { id, who, to, via, accept, due, dossier, adHoc }: Obligation): SeatTask[] {
  const path = ['obligations', id];
  const owing = (roles: readonly PersonRole[], task: string): SeatTask[] =>
    who.flatMap((actor, i) =>
      UNITS.has(actor)
        ? []
        : membersOf(plan, actor).map((seat) => ({
            path: [...path, 'who', String(i)],
            seat,
            task,
            fits: withRoles(plan, roles),
          })),
    );
  if (adHoc === 'sender') {
    const seat = via[0] ?? to;
    const at = via.length > 0 ? ['via', '0'] : ['to'];
    const answer: SeatTask = {
      path: [...path, ...at],
      seat,
      task: 'answer',
      fits: withRoles(plan, difficultyActs['answer']?.roles ?? []),
    };
    return [...owing(RAISERS, 'raise'), answer];
  }
  if (due === undefined || dossier || adHoc !== undefined) return [];
  const accepted: SeatTask = {
    path: [...path, accept === to ? 'to' : 'accept'],
    seat: accept,
    task: 'accept',
    fits: withRoles(plan, obligationActs['accept']?.roles ?? []),
  };
  return [...owing(obligationActs['send']?.roles ?? [], 'send'), accepted];
}
