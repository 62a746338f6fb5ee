import { Injectable } from '@nestjs/common';
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import {
  blockedBy,
  eventsTold,
  eventsToTell,
  periodActLabels,
  periodActs,
  periodMachine,
  periodMessages,
  periodStates,
  periodUnder,
  phaseSteps,
  type PeriodContext,
  type PeriodEvent,
  type PeriodFacts,
} from '@app/domain/periods';
import { periodDates, phaseDates, type PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { MOVED, type DeadlineWanted, type MovedEvent, type Remade, type Turn } from '@app/domain/workflow';
import { PlanLibrary, planUnits } from '@app/plans';
import { workingDays, type Tx } from '@app/platform';
import type {
  HistoryEvent,
  Lifecycle,
  LifecycleLabels,
  MachineOrigin,
  Move,
  RecordFault,
  Subject,
} from '@app/workflow';
import { attestEvents } from './attest-events/attest-events';
import { tellingOf, tells } from './attest-events/telling';
import { PeriodEvent as PeriodEventRow } from './persistence/period-event.entity';
import { Period } from './persistence/period.entity';
import { seatsOfPeriod } from './seats-of-period';
import { yearOfPeriod } from './year-of-period';

export interface PeriodRow {
  readonly period: Period;
  readonly plan: PlanRevision;
}

const PHASE = 'phase.';
/** states in which a dossier of this period waits for nothing more */
const DECIDED = ['not-selected', 'recognised', 'not-recognised', 'withdrawn', 'refused-at-intake'];
/** those that a period may close on: a unit that has not put itself forward is not waited for */
const MAY_CLOSE_ON = [...DECIDED, 'registering'];

interface FactsRow {
  readonly reviewed: number;
  readonly undecided: number;
  readonly leftBehind: number;
  readonly newest: number | null;
  readonly list: string | null;
}

/** The context of a period's machine, as its snapshot keeps it: which events have come about, which phases are over and when. */
export const periodContext = (subject: Pick<Subject, 'snapshot'>): PeriodContext =>
  (subject.snapshot as { context: PeriodContext }).context;

/** A run of a plan: planned → its phases → closing → closed. */
@Injectable()
export class PeriodLifecycle implements Lifecycle<PeriodRow, PeriodFacts> {
  readonly kind = 'period';
  readonly machineVersion = 1;
  readonly acts = periodActs;
  readonly sentences = periodMessages;
  readonly labels = { states: periodStates, acts: periodActLabels };

  constructor(private readonly plans: PlanLibrary) {}

  /** The phases have their names from the plan. */
  async labelsFor(tx: Tx, origin: MachineOrigin): Promise<LifecycleLabels> {
    const plan = await this.plans.revision(tx, origin.plan, origin.planRevision);
    const phases = Object.fromEntries(plan.phases.map(({ id, label }) => [id, inVietnamese(label)]));
    return { ...this.labels, states: { ...phases, ...periodStates } };
  }

  async machine(tx: Tx, { plan, planRevision }: MachineOrigin): Promise<AnyStateMachine> {
    return periodMachine(phaseSteps(await this.plans.revision(tx, plan, planRevision)));
  }

  async remake(tx: Tx, snapshot: object, { to }: Move): Promise<Remade> {
    return periodUnder(snapshot, await this.plans.revision(tx, to.plan, to.planRevision));
  }

  async load(tx: Tx, subject: Subject): Promise<PeriodRow> {
    const period = await tx.manager.findOneByOrFail(Period, { id: subject.id });
    return { period, plan: await this.plans.revision(tx, subject.plan, subject.planRevision) };
  }

  async facts(tx: Tx, subject: Subject, { period, plan }: PeriodRow): Promise<PeriodFacts> {
    const { happened } = periodContext(subject);
    const [row] = await tx.manager.query<[FactsRow]>(
      `SELECT count(*) FILTER (WHERE d.state <> 'listed') AS reviewed, count(*) FILTER (WHERE d.state <> ALL ($7)) AS undecided,
         count(*) FILTER (WHERE d.state <> ALL ($3) AND d.plan_revision < $4) AS "leftBehind",
         (SELECT max(number) FROM plan_revision WHERE plan = $5 AND dated <= $6) AS newest,
         (SELECT state FROM subject WHERE id = $2 AND state NOT IN ('recalled', 'discarded')) AS list
       FROM dossier o JOIN subject d ON d.id = o.id WHERE o.period_id = $1 AND o.current`,
      [period.id, period.listDocumentId, DECIDED, subject.planRevision, subject.plan, tx.today, MAY_CLOSE_ON],
    );
    const units = await planUnits(tx, plan, { province: period.provinceCode, day: tx.today });
    const here = { province: period.provinceCode, day: tx.today };
    const dates = phaseDates(plan, happened, await workingDays(tx), yearOfPeriod(plan, period.code));
    return {
      unitCode: null,
      ...seatsOfPeriod(plan, { province: period.provinceCode, day: tx.today }),
      lastDay: dates.find(({ id }) => id === subject.state)?.to ?? null,
      telling: subject.final ? [] : eventsToTell(plan, happened, here),
      told: subject.final ? [] : eventsTold(plan, happened, here),
      blockedBy: blockedBy({ plan, phase: subject.state, happened }),
      // of the units that the plan means: their dossiers may still be on the way
      unreviewed: Math.max(0, units.length - row.reviewed),
      revision: subject.planRevision,
      newestRevision: row.newest ?? subject.planRevision,
      leftBehind: row.leftBehind,
      undecided: row.undecided,
      listDocumentState: row.list,
    };
  }

  turns({ plan }: PeriodRow, snapshot: AnyMachineSnapshot, facts: PeriodFacts): Turn[] {
    if (snapshot.value === 'closing')
      return facts.closers.map((office) => ({ office, role: 'programme-administrator' }));
    const awaitsList = phaseSteps(plan).some(({ id, awaitsList }) => awaitsList && id === snapshot.value);
    if (!awaitsList || facts.listDocumentState !== null) return [];
    return facts.offices.map((office) => ({ office, role: 'agency-officer' }));
  }

  async deadlines(
    _tx: Tx,
    _row: PeriodRow,
    snapshot: AnyMachineSnapshot,
    facts: PeriodFacts,
  ): Promise<DeadlineWanted[]> {
    const [office] = facts.offices;
    if (facts.lastDay === null || office === undefined) return [];
    return [
      {
        name: `${PHASE}${String(snapshot.value)}`,
        due: facts.lastDay,
        office,
        role: 'agency-officer',
        act: 'end-phase',
      },
    ];
  }

  lapse(deadline: string, { lastDay }: PeriodFacts): PeriodEvent {
    if (lastDay === null) throw new Error(`${deadline} has passed, but the running phase has no last day`);
    return { type: 'END_PHASE', phase: deadline.slice(PHASE.length), on: lastDay };
  }

  async project(
    tx: Tx,
    subject: Subject,
    { period, plan }: PeriodRow,
    _snapshot: AnyMachineSnapshot,
    event: PeriodEvent | MovedEvent,
  ): Promise<void> {
    if (event.type === MOVED) await this.projectMove(tx, subject, { period, plan });
    if (!tells(event)) return;
    // under the number of the step that the door has just recorded
    const { seq } = subject;
    const { provinceCode } = period;
    await tx.manager.insert(PeriodEventRow, { periodId: period.id, seq, ...tellingOf(event), provinceCode });
  }

  attest(tx: Tx, subject: Subject, events: readonly HistoryEvent[]): Promise<RecordFault | null> {
    return attestEvents(tx, subject, events);
  }

  /** Another revision may assess another time: papers, gates and lists read its days from the period's row. */
  private async projectMove(tx: Tx, subject: Subject, { period, plan }: PeriodRow): Promise<void> {
    const { happened } = periodContext(subject);
    const { from, to } = periodDates(plan, happened, await workingDays(tx), yearOfPeriod(plan, period.code));
    if (!from || !to) throw new Error(`the period of ${plan.plan}.r${plan.revision.number} has no dates`);
    await tx.manager.update(Period, { id: period.id }, { from, to, label: inVietnamese(plan.identity.label) });
  }
}
