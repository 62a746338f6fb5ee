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
} from '@app/domain/periods';
import { legalDate } from '@app/domain/shared';
import { MOVED, type MachineEvent } from '@app/domain/workflow';
import { shippedPlan } from '@app/plans';
import { expectEdges } from './edge-list';
import { walkMachine } from './walk-machine';

const on = legalDate('2025-07-29');
const report = { text: 'Đã thực hiện.', figures: {}, fileId: null };

const obligation = {
  OVERDUE: { type: 'OVERDUE', due: on },
  SEND: { type: 'SEND', on, late: false, report },
  'WITHDRAW in time': { type: 'WITHDRAW', reason: 'Gửi nhầm', overdue: false },
  'WITHDRAW after the day': { type: 'WITHDRAW', reason: 'Gửi nhầm', overdue: true },
  ACCEPT: { type: 'ACCEPT' },
  RETURN: { type: 'RETURN', reason: 'Thiếu số liệu', until: on },
  DROP: { type: 'DROP', reason: 'Bản sửa đổi không còn giao', revision: 2 },
  REOPEN: { type: 'REOPEN', due: on, reason: 'Đính chính ngày của văn bản' },
} satisfies Record<string, ObligationEvent>;

const difficulty = {
  OVERDUE: { type: 'OVERDUE', due: on },
  ANSWER: { type: 'ANSWER', on, late: false, text: 'Đã rõ.' },
} satisfies Record<string, DifficultyEvent>;

const eventsOf = (acts: Readonly<Record<string, { readonly event: string }>>): string[] =>
  [...new Set(Object.values(acts).map(({ event }) => event))].sort();

/** These are the same for every plan; those that a plan shapes are walked in plans.spec.ts. */
const MACHINES: [name: string, machine: AnyStateMachine, samples: Record<string, MachineEvent>, events: string[]][] = [
  ['obligation', obligationMachine, obligation, eventsOf(obligationActs)],
  ['difficulty', difficultyMachine, difficulty, eventsOf(difficultyActs)],
];

describe.each(MACHINES)('the machine of a %s', (name, machine, samples, events) => {
  const walk = walkMachine(machine, samples);

  it('goes exactly the committed ways', () => expectEdges(name, walk.edges));

  it('reaches every state, and leaves every one that is not final', () => {
    expect([...walk.reached].sort()).toEqual(Object.keys(machine.states).sort());
    expect(walk.deadEnds).toEqual([]);
  });

  it('has an act for every event, and no act for an event that it does not know', () =>
    expect(events).toEqual([...machine.events].sort()));
});

describe('the acts of a period', () => {
  it('are one for every event, and none for an event that the machine does not know', () => {
    const machine = periodMachine(phaseSteps(shippedPlan('quang-ngai-2025', 1).plan));
    // the move to another revision is the door's own: no machine lists it
    expect(eventsOf(periodActs).filter((event) => event !== MOVED)).toEqual([...machine.events].sort());
  });
});
