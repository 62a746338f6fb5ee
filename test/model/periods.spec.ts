import type { AnyStateMachine } from 'xstate';
import {
  difficultyActs,
  difficultyMachine,
  obligationActs,
  obligationMachine,
  periodActs,
  periodMachine,
  phaseSteps,
  type DifficultyEvent,
  type ObligationEvent,
  type PeriodEvent,
  type PeriodFacts,
} from '@app/domain/periods';
import { legalDate } from '@app/domain/shared';
import { MOVED, type ActTable, type MachineEvent } from '@app/domain/workflow';
import { shippedPlan } from '@app/plans';
import { expectEdges } from './edge-list';
import { walkMachine } from './walk-machine';

const on = legalDate('2025-07-29');
const report = { text: 'Đã thực hiện.', figures: {}, fileId: null };

const { plan } = shippedPlan('quang-ngai-2025', 1);
const endOf = Object.fromEntries(
  plan.phases.map(({ id }) => [`END_PHASE ${id}`, { type: 'END_PHASE', phase: id, on } as const]),
);
const period = {
  OPEN: { type: 'OPEN' },
  PROPOSE_LIST: { type: 'PROPOSE_LIST', documentId: 'd', number: '385/TTr', date: on, units: 26 },
  'HAPPENED ends': { type: 'HAPPENED', event: 'list-approved', on, ends: true },
  'HAPPENED stays': { type: 'HAPPENED', event: 'list-approved', on, ends: false },
  ...endOf,
  CLOSE: { type: 'CLOSE' },
} satisfies Record<string, PeriodEvent>;

const obligation = {
  OVERDUE: { type: 'OVERDUE', due: on },
  SEND: { type: 'SEND', on, late: false, report },
  'WITHDRAW in time': { type: 'WITHDRAW', reason: 'Gửi nhầm', overdue: false },
  'WITHDRAW after the day': { type: 'WITHDRAW', reason: 'Gửi nhầm', overdue: true },
  ACCEPT: { type: 'ACCEPT' },
  RETURN: { type: 'RETURN', reason: 'Thiếu số liệu', until: on },
  DROP: { type: 'DROP', reason: 'Bản sửa đổi không còn giao', revision: 2 },
} satisfies Record<string, ObligationEvent>;

const difficulty = {
  OVERDUE: { type: 'OVERDUE', due: on },
  ANSWER: { type: 'ANSWER', on, late: false, text: 'Đã rõ.' },
} satisfies Record<string, DifficultyEvent>;

/** The move to another revision is the door's own: no machine lists it. */
const heardBy = (acts: ActTable<PeriodFacts>): string[] =>
  Object.values(acts).flatMap(({ event }) => (event === MOVED ? [] : [event]));

const MACHINES: [name: string, machine: AnyStateMachine, samples: Record<string, MachineEvent>, events: string[]][] = [
  ['period', periodMachine(phaseSteps(plan)), period, heardBy(periodActs)],
  ['obligation', obligationMachine, obligation, Object.values(obligationActs).map(({ event }) => event)],
  ['difficulty', difficultyMachine, difficulty, Object.values(difficultyActs).map(({ event }) => event)],
];

describe.each(MACHINES)('the machine of a %s', (name, machine, samples, actEvents) => {
  const walk = walkMachine(machine, samples);

  it('goes exactly the committed ways', () => {
    expectEdges(name, walk.edges);
  });

  it('reaches every state, and leaves every one that is not final', () => {
    expect([...walk.reached].sort()).toEqual(Object.keys(machine.states).sort());
    expect(walk.deadEnds).toEqual([]);
  });

  it('has an act for every event, and no act for an event that it does not know', () => {
    expect([...new Set(actEvents)].sort()).toEqual([...machine.events].sort());
  });
});
