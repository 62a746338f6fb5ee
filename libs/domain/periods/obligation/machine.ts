import { assign, setup } from 'xstate';
import type { LegalDate } from '@app/domain/shared';

/** What is sent, kept in the history as it was: a report that is returned and written anew stays readable there. */
export interface Report {
  readonly text: string;
  /** counts by indicator of the plan's `collect` */
  readonly figures: Readonly<Record<string, number>>;
  readonly fileId: string | null;
}

export type ObligationEvent =
  /** the last valid day has passed; told by the deadline sweep */
  | { readonly type: 'OVERDUE'; readonly due: LegalDate }
  | { readonly type: 'SEND'; readonly on: LegalDate; readonly late: boolean; readonly report: Report }
  | { readonly type: 'WITHDRAW'; readonly reason: string; readonly overdue: boolean }
  | { readonly type: 'ACCEPT' }
  /** `until`: the last valid day for sending it again */
  | { readonly type: 'RETURN'; readonly reason: string; readonly until: LegalDate };

export interface ObligationContext {
  /** as a value, so that lists and history need not compare days: set by what was sent, not by what is still awaited */
  readonly late: boolean;
  readonly sentOn: LegalDate | null;
  readonly returns: number;
}

/**
 * open → overdue → sent → accepted, or returned and sent again. Late is not refused, only marked (docs/practice.md 9).
 *
 * A report returned for correction stays as punctual as it was: otherwise the office that returns it on the last day would make the
 * sender late. It becomes late only when the day for sending it again passes too.
 */
export const obligationMachine = setup({
  types: { context: {} as ObligationContext, events: {} as ObligationEvent },
  actions: {
    noteSent: assign(({ context, event }) =>
      event.type === 'SEND' ? { ...context, late: context.late || event.late, sentOn: event.on } : context,
    ),
    // once late stays late: otherwise taking it back and sending it again after a return would wash it clean
    forgetSent: assign(({ context }) => ({ ...context, sentOn: null })),
    noteReturn: assign(({ context }) => ({ ...context, returns: context.returns + 1 })),
  },
  guards: { overdue: ({ event }) => event.type === 'WITHDRAW' && event.overdue },
}).createMachine({
  id: 'obligation',
  context: { late: false, sentOn: null, returns: 0 },
  initial: 'open',
  states: {
    open: { on: { OVERDUE: 'overdue', SEND: { target: 'sent', actions: 'noteSent' } } },
    overdue: { on: { SEND: { target: 'sent', actions: 'noteSent' } } },
    sent: {
      on: {
        ACCEPT: 'accepted',
        RETURN: { target: 'returned', actions: 'noteReturn' },
        WITHDRAW: [
          { guard: 'overdue', target: 'overdue', actions: 'forgetSent' },
          { target: 'open', actions: 'forgetSent' },
        ],
      },
    },
    returned: { on: { OVERDUE: 'overdue', SEND: { target: 'sent', actions: 'noteSent' } } },
    accepted: { type: 'final' },
  },
});
