import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AnyMachineSnapshot } from 'xstate';
import {
  DOSSIER_MACHINE_VERSION,
  dossierActLabels,
  dossierActs,
  dossierDeadlines,
  dossierDuty,
  dossierMachine,
  dossierSentences,
  dossierStateLabels,
  dossierTurns,
  dossierUnder,
  memberOfDeadline,
  type DossierContext,
  type DossierEvent,
  type DossierFacts,
  type DossierMachine,
  type DossierState,
} from '@app/domain/dossiers';
import type { PlanRevision } from '@app/domain/plans';
import type { Json } from '@app/domain/shared';
import { stateOf, type ActTable, type DeadlineWanted, type Remade, type Turn } from '@app/domain/workflow';
import { openWhatFollows } from '@app/periods';
import { PlanLibrary } from '@app/plans';
import { notFound, workingDays, type Tx } from '@app/platform';
import {
  Lifecycles,
  Outbox,
  type HistoryEvent,
  type Lifecycle,
  type MachineOrigin,
  type Move,
  type RecordFault,
  type Subject,
} from '@app/workflow';
import { gatherFacts } from './gather-facts';
import { fixedDatesOf, revisionOfPeriod } from './period-known';
import { Dossier } from './persistence/dossier.entity';
import { projectEvent } from './project-event';
import { attestRecord } from './record/attest-record';
import { whereRecordStands, type RecordHead } from './record/keep-record';
import { askedOn, suspensionsOf } from './supplement/suspensions';

/** A dossier with the plan revision that it lives under, and the one that its period runs under now: a decided dossier stays on its own. */
export interface DossierRow {
  readonly dossier: Dossier;
  readonly plan: PlanRevision;
  readonly planOfPeriod: PlanRevision;
}

/** Whether this may make a unit one of those that owe a duty. An approved list does so of all units at once: its period sees to that. */
function mayMakeDuties(event: DossierEvent): boolean {
  if (event.type === 'SELECT') return event.documentId === null;
  return event.type === 'REGISTER' || event.type === 'SET_TRACK' || event.type === 'DECIDE';
}

/** Tells the door how a dossier lives. */
@Injectable()
export class DossierLifecycle implements Lifecycle<DossierRow, DossierFacts>, OnModuleInit {
  readonly kind = 'dossier';
  readonly machineVersion = DOSSIER_MACHINE_VERSION;
  readonly acts: ActTable<DossierFacts> = dossierActs;
  readonly sentences = dossierSentences;
  readonly labels = { states: dossierStateLabels, acts: dossierActLabels };

  constructor(
    private readonly plans: PlanLibrary,
    private readonly lifecycles: Lifecycles,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.lifecycles.register(this);
  }

  async machine(tx: Tx, { plan, planRevision, machineVersion }: MachineOrigin): Promise<DossierMachine> {
    return dossierMachine(await this.plans.revision(tx, plan, planRevision), machineVersion);
  }

  async remake(tx: Tx, snapshot: object, { from, to }: Move): Promise<Remade> {
    const [before, after] = [
      await this.plans.revision(tx, from.plan, from.planRevision),
      await this.plans.revision(tx, to.plan, to.planRevision),
    ];
    return dossierUnder(snapshot, { from: before, to: after, machine: await this.machine(tx, to) });
  }

  async load(tx: Tx, { id, plan, planRevision }: Subject): Promise<DossierRow> {
    const dossier = await tx.manager.findOneBy(Dossier, { id });
    if (!dossier) throw notFound('Hồ sơ');
    const runsUnder = await revisionOfPeriod(tx, dossier.periodId);
    return {
      dossier,
      plan: await this.plans.revision(tx, plan, planRevision),
      planOfPeriod: await this.plans.revision(tx, plan, runsUnder),
    };
  }

  facts(tx: Tx, subject: Subject, row: DossierRow): Promise<DossierFacts> {
    return gatherFacts(tx, subject, row);
  }

  turns(_row: DossierRow, snapshot: AnyMachineSnapshot, facts: DossierFacts): readonly Turn[] {
    return dossierTurns(stateOf(snapshot) as DossierState, snapshot.context as DossierContext, facts);
  }

  async deadlines(
    tx: Tx,
    { dossier, plan }: DossierRow,
    snapshot: AnyMachineSnapshot,
    facts: DossierFacts,
  ): Promise<readonly DeadlineWanted[]> {
    const wanted = dossierDeadlines({
      state: stateOf(snapshot) as DossierState,
      context: snapshot.context as DossierContext,
      facts,
      plan,
      dates: {
        sentOn: dossier.sentOn,
        appraisedFrom: dossier.appraisedFrom,
        askedOn: await askedOn(tx, dossier.id),
        suspensions: await suspensionsOf(tx, dossier.id),
      },
      fixed: await fixedDatesOf(tx, dossier, plan),
      calendar: await workingDays(tx),
      today: tx.today,
    });
    return wanted.map((one) => ({
      ...one,
      duty: { key: `${dossier.periodId}/${one.name}`, label: dossierDuty(one.name) },
    }));
  }

  lapse(deadline: string): DossierEvent {
    const member = memberOfDeadline(deadline);
    return member === null
      ? { type: 'SUPPLEMENT_LAPSED' }
      : { type: 'OPINE', office: member, silent: true, verdicts: {} };
  }

  async witness(tx: Tx, { id }: Subject): Promise<{ record: RecordHead & Json }> {
    return { record: { ...(await whereRecordStands(tx, id)) } };
  }

  attest(tx: Tx, { id }: Subject, events: readonly HistoryEvent[]): Promise<RecordFault | null> {
    return attestRecord(tx, id, events);
  }

  async project(
    tx: Tx,
    _: Subject,
    { dossier, planOfPeriod }: DossierRow,
    _snapshot: AnyMachineSnapshot,
    event: DossierEvent,
  ): Promise<void> {
    await projectEvent(tx, dossier, event);
    if (mayMakeDuties(event)) await openWhatFollows(tx, this.outbox, planOfPeriod, { ...dossier, cause: 'dossier' });
  }
}
