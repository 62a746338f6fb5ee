import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hasSentence, wordingOf } from './messages.vi';
import { nearestWord } from './nearest-word';

const LIBS = join(__dirname, '..', '..');
/** Where codes are born that a reader of plan files may answer with. */
const FOLDERS = [
  'domain/shared',
  'domain/calendar',
  'domain/criteria',
  'domain/plans/check',
  'domain/plan-lint/seats',
  'plans/language',
];
const CODE =
  /'((?:yaml|shape|expression|due|date|limit|test|vote|id|paper-type|parent-code|province-code|percent|sha256|term|criterion|score|quantity|reference|vocabulary|uses|units|office|indicator|classification|event|period|phase|obligation|target|council|revision|seat|selection)\.[a-z-]+)'/g;

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return path.endsWith('.ts') && !path.includes('.spec.') && !path.includes('messages.vi')
      ? [readFileSync(path, 'utf8')]
      : [];
  });
}

describe('the sentences', () => {
  const codes = [
    ...new Set(
      FOLDERS.flatMap((folder) => sources(join(LIBS, folder))).flatMap((text) =>
        [...text.matchAll(CODE)].map((match) => match[1]),
      ),
    ),
  ];

  it('stand for every code that is written in the sources', () => {
    expect(codes.length).toBeGreaterThan(60);
    expect(codes.filter((code) => !hasSentence(code))).toEqual([]);
  });

  it.each([
    'seat',
    'office',
    'document',
    'event',
    'phase',
    'obligation',
    'gate',
    'indicator',
    'criterion',
    'source',
    'term',
    'moment',
    'component',
    'use',
    'result',
    'form',
    'target',
    'column',
    'unit',
  ])('stand for a reference to no %s', (kind) => {
    expect(wordingOf(`reference.${kind}`, { id: 'x' }).message).toContain('“x”');
  });

  it('a code without a sentence is a fault of ours', () => {
    expect(() => wordingOf('no.such-code', {})).toThrow('no.such-code');
  });
});

describe('the nearest known word', () => {
  it.each([
    ['end-with', ['ends-with', 'from', 'to'], 'ends-with'],
    ['Review', ['review', 'register'], 'review'],
    ['befor', ['before', 'through'], 'before'],
    ['list-aprovd', ['list-approved', 'list'], 'list-approved'],
    ['xyz', ['before', 'through'], undefined],
    ['to', ['by', 'via'], undefined],
  ])('%s among %j is %s', (written, known, meant) => {
    expect(nearestWord(written, known)).toBe(meant);
  });
});
