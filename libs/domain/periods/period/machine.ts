import { assign, setup, type AnyStateMachine } from 'xstate';
import type { LegalDate } from '@app/domain/shared';
import type { Effect } from '@app/domain/workflow';

/** A phase as the machine needs it: its name, and whether the list of units is proposed and approved in it. */
export interface PhaseStep {
  readonly id: string;
  readonly awaitsList: boolean;
}

export type PeriodEvent =
  | { readonly type: 'OPEN' }
  /** Công an tỉnh has submitted the list; `documentId` is the draft decision. */
  | {
      readonly type: 'PROPOSE_LIST';
      readonly documentId: string;
      readonly number: string;
      readonly date: LegalDate;
      readonly units: number;
    }
  /** An event of the plan has come about; `ends`: the day on which the running phase ended with it, if the facts say so. */
  | {
      readonly type: 'HAPPENED';
      readonly event: string;
      readonly on: LegalDate;
      readonly ends: LegalDate | null;
      readonly documentId?: string;
      /** number and symbol of the paper that says so, where it is none of ours */
      readonly paper?: string;
      /** what came about, in words, for the history */
      readonly reason?: string;
    }
  /** Its day or its paper was told wrongly: what is told now holds. `ended`: phases that ended with it, by the right day. */
  | {
      readonly type: 'CORRECTED';
      readonly event: string;
      readonly on: LegalDate;
      readonly paper: string;
      readonly ended: Readonly<Record<string, LegalDate>>;
      /** why, in the words of whoever corrects */
      readonly because: string;
      /** what holds, what stood before and why, in words, for the history */
      readonly reason: string;
    }
  /** The last day of the phase has passed and nothing blocks. */
  | { readonly type: 'END_PHASE'; readonly phase: string; readonly on: LegalDate }
  | { readonly type: 'CLOSE' };

export interface PeriodContext {
  /** events of the plan that have come about, and on which day */
  readonly happened: Readonly<Record<string, LegalDate>>;
  /** phases that are over: the last day of each as it really was */
  readonly ended: Readonly<Record<string, LegalDate>>;
  /** draft decision of the list that was submitted last */
  readonly listDocument: string | null;
}

const period = setup({
  types: { context: {} as PeriodContext, events: {} as PeriodEvent },
  actions: {
    effect: (_, _effect: Effect) => {},
    rememberEvent: assign({
      happened: ({ context, event }) =>
        event.type === 'HAPPENED' || event.type === 'CORRECTED'
          ? { ...context.happened, [event.event]: event.on }
          : context.happened,
    }),
    rememberProposal: assign({
      listDocument: ({ context, event }) => (event.type === 'PROPOSE_LIST' ? event.documentId : context.listDocument),
    }),
    rememberEnd: assign({
      ended: ({ context, event }, phase: string) => {
        const on = event.type === 'HAPPENED' ? event.ends : event.type === 'END_PHASE' ? event.on : null;
        return on === null ? context.ended : { ...context.ended, [phase]: on };
      },
    }),
    moveEnd: assign({
      ended: ({ context, event }) =>
        event.type === 'CORRECTED' ? { ...context.ended, ...event.ended } : context.ended,
    }),
  },
  guards: {
    ends: ({ event }) => event.type === 'HAPPENED' && event.ends !== null,
    is: ({ event }, phase: string) => event.type === 'END_PHASE' && event.phase === phase,
  },
});

const openObligations = { type: 'effect', params: { job: 'period.open-obligations', payload: {} } } as const;
/** days that were counted without the event, or from another day of it */
const retellDays = {
  type: 'effect',
  params: ({ event }: { readonly event: PeriodEvent }): Effect => ({
    job: 'period.retell-days',
    payload: { event: 'event' in event ? event.event : null },
  }),
} as const;
const opened = { type: 'effect', params: { job: 'period.opened', payload: {} } } as const;

/**
 * planned → one state per phase of the plan → closing → closed. The shape is code; which phases there are is data.
 *
 * A phase ends when its last day has passed (`END_PHASE`, told by the deadline sweep) or with an event of the plan (`HAPPENED`), the
 * earlier of both. Whether something still blocks is a rule's matter: the machine hears only what the facts decided.
 */
export function periodMachine(phases: readonly PhaseStep[]): AnyStateMachine {
  const states = phases.map((phase, index) => [phase.id, phaseState(phase, phases[index + 1]?.id ?? 'closing')]);
  return period.createMachine({
    id: 'period',
    context: { happened: {}, ended: {}, listDocument: null },
    initial: 'planned',
    states: {
      planned: { on: { OPEN: { target: phases[0]?.id ?? 'closing', actions: [opened] } } },
      ...(Object.fromEntries(states) as Record<string, ReturnType<typeof phaseState>>),
      closing: {
        entry: [openObligations],
        on: {
          HAPPENED: { actions: ['rememberEvent', openObligations, retellDays] },
          CORRECTED: { actions: ['rememberEvent', 'moveEnd', openObligations, retellDays] },
          CLOSE: 'closed',
        },
      },
      closed: { type: 'final' },
    },
  });
}

function phaseState({ id, awaitsList }: PhaseStep, next: string) {
  const end = { type: 'rememberEnd', params: id } as const;
  return period.createStateConfig({
    entry: [openObligations],
    on: {
      END_PHASE: { guard: { type: 'is', params: id }, target: next, actions: [end] },
      HAPPENED: [
        { guard: 'ends', target: next, actions: ['rememberEvent', end, retellDays] },
        { actions: ['rememberEvent', openObligations, retellDays] },
      ],
      CORRECTED: { actions: ['rememberEvent', 'moveEnd', openObligations, retellDays] },
      ...(awaitsList && { PROPOSE_LIST: { actions: ['rememberProposal'] } }),
    },
  });
}
