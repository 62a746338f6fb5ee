import { setup } from 'xstate';
import type { Effect } from '@app/domain/workflow';
import { eventOfCheck, stateOfCheck, type Check } from './checks';
import type { DocumentEvent } from './document-event';

/** Raised when states or edges change; subjects keep the version they were opened with. */
export const DOCUMENT_MACHINE_VERSION = 2;

/** Since this version minutes are signed by their secretary, too; papers opened before go the way that they were opened with. */
export const SECRETARY_SIGNS_SINCE = 2;

/** What may still happen to a paper that nobody has signed here. */
const UNSIGNED = { RECORD_ELSEWHERE: 'sealed', DISCARD: 'discarded' } as const;

const documents = setup({
  types: { events: {} as DocumentEvent },
  actions: { effect: (_, _params: Effect) => undefined },
  guards: { awaited: ({ event }) => event.type === 'ISSUE' && event.awaited },
});

/**
 * The life of an official paper, from the draft to issue. Number and date are part of the signed bytes, so they come before the
 * signature; the agency's signature comes after the person's (NĐ 30/2020 Điều 32.2.d); after that nothing is edited, only replaced or
 * recalled (Điều 18.3, 18.4). On paper the number follows the hand: the clerk records number, date, signer and scan at once, and the
 * paper stands where a sealed one stands.
 *
 * @param checks in the order in which the office makes them
 * @param secretary whether the secretary of a council signs the numbered bytes before its chair does (minutes, Mẫu 1.9)
 */
export function documentMachine(checks: readonly Check[], { secretary = false }: { secretary?: boolean } = {}) {
  const afterCheck = (index: number): string => {
    const next = checks[index];
    return next ? stateOfCheck(next) : 'awaiting-number';
  };
  const numbered = secretary ? 'awaiting-secretary' : 'ready';
  // new bytes bear nobody's signature: the secretary signs them again
  const unsigned = { RENEW: numbered, VOID_NUMBER: 'awaiting-number', RETURN: 'drafted', ...UNSIGNED };
  const secretaryStates = Object.fromEntries(
    secretary ? [['awaiting-secretary', { on: { SIGN_AS_SECRETARY: 'ready', ...unsigned } }]] : [],
  );
  const checkStates = Object.fromEntries(
    checks.map((check, index) => [
      stateOfCheck(check),
      { on: { [eventOfCheck(check)]: afterCheck(index + 1), RETURN: 'drafted', ...UNSIGNED } },
    ]),
  );
  return documents.createMachine({
    id: 'document',
    initial: 'drafted',
    states: {
      drafted: { on: { PRESENT: afterCheck(0), ...UNSIGNED } },
      ...checkStates,
      'awaiting-number': { on: { ENTER_NUMBER: numbered, RETURN: 'drafted', ...UNSIGNED } },
      ...secretaryStates,
      ready: { on: { SIGN: 'signed', ...unsigned } },
      signed: { on: { SEAL: 'sealed' } },
      sealed: {
        on: {
          ISSUE: [
            {
              guard: 'awaited',
              target: 'issued',
              actions: {
                type: 'effect',
                params: ({ event }) => ({ job: `document.issued.${event.template}`, payload: {} }),
              },
            },
            { target: 'issued' },
          ],
        },
      },
      issued: { on: { REPLACE: 'replaced', RECALL: 'recalled' } },
      replaced: { type: 'final' },
      recalled: { type: 'final' },
      discarded: { type: 'final' },
    },
  });
}

export type DocumentState =
  | 'drafted'
  | `${Check}-check`
  | 'awaiting-number'
  | 'awaiting-secretary'
  | 'ready'
  | 'signed'
  | 'sealed'
  | 'issued'
  | 'replaced'
  | 'recalled'
  | 'discarded';
