import { assign, setup } from 'xstate';
import type { LegalDate } from '@app/domain/shared';

export type DifficultyEvent =
  | { readonly type: 'OVERDUE'; readonly due: LegalDate }
  | { readonly type: 'ANSWER'; readonly on: LegalDate; readonly late: boolean; readonly text: string };

export interface DifficultyContext {
  readonly late: boolean;
}

/**
 * A difficulty (khó khăn, vướng mắc) that a commune or department has written down waits for its addressee's answer; what is owed here
 * is owed by the authority, and its lateness is kept the same way.
 */
export const difficultyMachine = setup({
  types: { context: {} as DifficultyContext, events: {} as DifficultyEvent },
  actions: {
    noteAnswer: assign(({ context, event }) => (event.type === 'ANSWER' ? { late: event.late } : context)),
  },
}).createMachine({
  id: 'difficulty',
  context: { late: false },
  initial: 'waiting',
  states: {
    waiting: { on: { OVERDUE: 'overdue', ANSWER: { target: 'answered', actions: 'noteAnswer' } } },
    overdue: { on: { ANSWER: { target: 'answered', actions: 'noteAnswer' } } },
    answered: { type: 'final' },
  },
});
