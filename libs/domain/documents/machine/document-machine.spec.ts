import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createActor } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { legalDate } from '@app/domain/shared';
import { documentActs } from '../acts/acts';
import { documentStates } from '../acts/messages.vi';
import type { Check } from './checks';
import type { DocumentEvent } from './document-event';
import { documentMachine } from './document-machine';

const EDGES = path.resolve(__dirname, '../../../../test/model/edges/document.txt');

interface Variant {
  readonly checks: readonly Check[];
  readonly secretary?: boolean;
}
const VARIANTS: readonly Variant[] = [
  { checks: [] },
  { checks: ['content', 'format'] },
  { checks: ['content', 'format', 'desk'] },
  { checks: [], secretary: true },
];
const built = ({ checks, secretary }: Variant) => documentMachine(checks, { secretary });
const nameOf = ({ checks, secretary }: Variant): string =>
  `${checks.join(', ') || 'none'}${secretary ? '; secretary signs' : ''}`;

const signer = {
  position: 'p',
  office: '51.ubnd-tinh',
  role: 'chairman',
  name: 'Chủ tịch',
  title: 'Chủ tịch',
} as const;
const numbered = { number: 1, symbol: 'QĐ-UBND', date: legalDate('2025-07-24'), signer, finalSha: 'f' };
const EVENTS: readonly DocumentEvent[] = [
  { type: 'PRESENT', draftSha: 'd' },
  { type: 'CHECK_CONTENT', draftSha: 'd' },
  { type: 'CHECK_FORMAT', draftSha: 'd' },
  { type: 'CHECK_DESK', draftSha: 'd' },
  { type: 'RETURN', reason: 'r' },
  { type: 'ENTER_NUMBER', ...numbered },
  { type: 'RENEW', ...numbered },
  { type: 'VOID_NUMBER', reason: 'r' },
  { type: 'SIGN_AS_SECRETARY', previewedSha: 'f', signedSha: 'g' },
  { type: 'SIGN', previewedSha: 'f', signedSha: 's' },
  { type: 'SEAL', signedSha: 's', sealedSha: 't' },
  {
    type: 'RECORD_ELSEWHERE',
    number: 1,
    symbol: 'QĐ-UBND',
    date: legalDate('2025-07-24'),
    signerName: 'A',
    signerTitle: 'B',
    scanSha: 'c',
  },
  { type: 'ISSUE', template: 'decision-list', awaited: true, recipients: [] },
  { type: 'REPLACE', by: 'id', reason: 'r' },
  { type: 'RECALL', reason: 'r' },
  { type: 'DISCARD', reason: 'r' },
];

const graphOf = (variant: Variant) => adjacencyMapToArray(getAdjacencyMap(built(variant), { events: [...EVENTS] }));

function edgesOf(variant: Variant): string {
  const lines = graphOf(variant)
    .filter(({ state, event }) => state.can(event))
    .map(({ state, event, nextState }) => `${String(state.value)} ${event.type} ${String(nextState.value)}`);
  return [`# checks: ${nameOf(variant)}`, ...new Set(lines)].join('\n');
}

/** Walks events from the beginning; undefined when one of them is not possible there. */
function walk(variant: Variant, ...types: DocumentEvent['type'][]): string | undefined {
  const actor = createActor(built(variant)).start();
  for (const type of types) {
    const event = EVENTS.find((one) => one.type === type);
    if (!event || !actor.getSnapshot().can(event)) return undefined;
    actor.send(event);
  }
  return String(actor.getSnapshot().value);
}

describe('the life of a paper', () => {
  it('has the edges that are written down; another list needs another machine version', () => {
    const edges = `${VARIANTS.map(edgesOf).join('\n\n')}\n`;
    if (process.env.WRITE_EDGES) writeFileSync(EDGES, edges);
    expect(edges).toBe(readFileSync(EDGES, 'utf8'));
  });

  it.each(VARIANTS.map((variant) => [nameOf(variant), variant] as const))(
    'with %s: every edge is walked, every state reached, and none but the last ones is a dead end',
    (_, variant) => {
      const graph = graphOf(variant);
      const reached = new Set(
        getShortestPaths(built(variant), { events: [...EVENTS] }).map(({ state }) => String(state.value)),
      );
      expect([...reached].sort()).toEqual(Object.keys(built(variant).states).sort());
      const taken = graph.filter(({ state, event }) => state.can(event));
      expect(taken.filter(({ nextState }) => !reached.has(String(nextState.value)))).toEqual([]);
      const withWayOut = new Set(taken.map(({ state }) => String(state.value)));
      expect([...reached].filter((state) => !withWayOut.has(state)).sort()).toEqual([
        'discarded',
        'recalled',
        'replaced',
      ]);
    },
  );

  it('every event has an act, every act an event, every state a label', () => {
    expect([...new Set(Object.values(documentActs).map(({ event }) => event))].sort()).toEqual(
      EVENTS.map(({ type }) => type).sort(),
    );
    for (const variant of VARIANTS) {
      expect(Object.keys(built(variant).states).filter((state) => !(state in documentStates))).toEqual([]);
    }
  });

  it.each<[string, readonly Check[], DocumentEvent['type'][], string | undefined]>([
    ['a commune’s Tờ trình needs no check of ours', [], ['PRESENT'], 'awaiting-number'],
    [
      'a decision passes content, format and desk',
      ['content', 'format', 'desk'],
      ['PRESENT', 'CHECK_CONTENT', 'CHECK_FORMAT', 'CHECK_DESK'],
      'awaiting-number',
    ],
    ['the format is not looked at before the content', ['content', 'format'], ['PRESENT', 'CHECK_FORMAT'], undefined],
    [
      'a check that the paper does not need does not exist',
      ['content'],
      ['PRESENT', 'CHECK_CONTENT', 'CHECK_DESK'],
      undefined,
    ],
    ['nobody signs without a number', [], ['PRESENT', 'SIGN'], undefined],
    ['the seal comes after the hand', [], ['PRESENT', 'ENTER_NUMBER', 'SEAL'], undefined],
    ['nothing goes out unsealed', [], ['PRESENT', 'ENTER_NUMBER', 'SIGN', 'ISSUE'], undefined],
    ['the electronic way', [], ['PRESENT', 'ENTER_NUMBER', 'SIGN', 'SEAL', 'ISSUE'], 'issued'],
    ['the paper way: the number follows the hand', [], ['PRESENT', 'RECORD_ELSEWHERE', 'ISSUE'], 'issued'],
    [
      'a paper may be signed elsewhere while it is still being checked here',
      ['content'],
      ['PRESENT', 'RECORD_ELSEWHERE'],
      'sealed',
    ],
    ['what is signed is not sent back', [], ['PRESENT', 'ENTER_NUMBER', 'SIGN', 'RETURN'], undefined],
    [
      'after a return all looks begin again',
      ['content', 'format'],
      ['PRESENT', 'CHECK_CONTENT', 'RETURN', 'PRESENT', 'CHECK_FORMAT'],
      undefined,
    ],
    [
      'a voided number leaves the paper waiting for another',
      [],
      ['PRESENT', 'ENTER_NUMBER', 'VOID_NUMBER'],
      'awaiting-number',
    ],
    ['what is recalled is frozen', [], ['PRESENT', 'RECORD_ELSEWHERE', 'ISSUE', 'RECALL', 'REPLACE'], undefined],
  ])('%s', (_, checks, types, end) => expect(walk({ checks }, ...types)).toBe(end));

  it.each<[string, DocumentEvent['type'][], string | undefined]>([
    ['the chair does not sign before the secretary', ['SIGN'], undefined],
    ['the secretary signs, then the chair', ['SIGN_AS_SECRETARY', 'SIGN'], 'signed'],
    ['nobody signs twice', ['SIGN_AS_SECRETARY', 'SIGN_AS_SECRETARY'], undefined],
    ['what is printed anew bears no signature yet', ['SIGN_AS_SECRETARY', 'RENEW', 'SIGN'], undefined],
  ])('minutes: %s', (_, types, end) =>
    expect(walk({ checks: [], secretary: true }, 'PRESENT', 'ENTER_NUMBER', ...types)).toBe(end),
  );

  it('tells only those who wait for it', () => {
    const effects = (awaited: boolean): unknown[] => {
      const jobs: unknown[] = [];
      const machine = documentMachine([]).provide({ actions: { effect: (_, params) => void jobs.push(params) } });
      const actor = createActor(machine).start();
      for (const type of ['PRESENT', 'RECORD_ELSEWHERE'] as const)
        actor.send(EVENTS.find((event) => event.type === type)!);
      actor.send({ type: 'ISSUE', template: 'chase-letter', awaited, recipients: [] });
      expect(actor.getSnapshot().value).toBe('issued');
      return jobs;
    };
    expect(effects(true)).toEqual([{ job: 'document.issued.chase-letter', payload: {} }]);
    expect(effects(false)).toEqual([]);
  });
});
