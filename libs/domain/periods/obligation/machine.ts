import { assign, setup } from 'xstate';
import type { LegalDate } from '@app/domain/shared';
import type { MovedEvent } from '@app/domain/workflow';

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
  | { readonly type: 'RETURN'; readonly reason: string; readonly until: LegalDate }
  /** `revision`: the one of the plan by which nobody asks for it any longer */
  | { readonly type: 'DROP'; readonly reason: string; readonly revision: number }
  /** what its day is counted from was told wrongly: by the right day it is not overdue */
  | { readonly type: 'REOPEN'; readonly due: LegalDate; readonly reason: string };

export interface ObligationContext {
  /** as a value, so that lists and history need not compare days: set by what was sent, not by what is still awaited */
  readonly late: boolean;
  readonly sentOn: LegalDate | null;
  readonly returns: number;
}

/**
 * open → overdue → sent → accepted, or returned and sent again; dropped when nobody has sent it and the plan asks for it no longer, by a new revision or by
 * the right day of an event.
 * Late is not refused, only marked (docs/practice.md 9).
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
    open: { on: { OVERDUE: 'overdue', SEND: { target: 'sent', actions: 'noteSent' }, DROP: 'dropped' } },
    overdue: { on: { SEND: { target: 'sent', actions: 'noteSent' }, DROP: 'dropped', REOPEN: 'open' } },
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
    returned: { on: { OVERDUE: 'overdue', SEND: { target: 'sent', actions: 'noteSent' }, DROP: 'dropped' } },
    accepted: { type: 'final' },
    dropped: { type: 'final' },
  },
});

/** The states in which something is still owed: a revision of the plan may move it or drop it. What was sent stays as it was sent. */
export const OWED_STATES: readonly string[] = ['open', 'overdue', 'returned'];

/** The state under another revision: what is owed by a later day now is not overdue any more. `reopened` is what the facts decided. */
export function obligationUnder(snapshot: object, { reopened }: MovedEvent): object {
  const { value } = snapshot as { readonly value: string };
  return value === 'overdue' && reopened === true ? { ...snapshot, value: 'open' } : snapshot;
}
