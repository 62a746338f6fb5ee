import { resolved, type Schema } from './routes';

/** A value of a body that is almost as it should be. */
export interface OddBody {
  readonly what: string;
  readonly body: unknown;
}

const NUL = String.fromCharCode(0);

/** What a number or a word is not, and where databases and calendars break: too large, no day, half a pair of surrogates, NUL. */
const ODD_TEXTS = ['', NUL, `a${NUL}b`, '\ud800', '2025-02-30', '99999-99-99', 'x'.repeat(30_000), "'; --", '%_\\'];
const ODD_NUMBERS = [-1, 0.5, 2 ** 31, 2 ** 53, 1e300];
const OTHER_KINDS = [null, true, [], {}, [[]], [null]];

/** For one parameter of an address. */
export const ODD_PARAMETERS: readonly string[] = [
  ...[
    '',
    NUL,
    '-1',
    '0',
    '1.5',
    '2147483648',
    '99999999999999999999',
    '1e9',
    'x',
    'x'.repeat(3_000),
    '%',
    '2025-02-30',
  ],
  ...[`2025-99-99_${'0'.repeat(36)}`, `infinity_${'-'.repeat(36)}`, `2025-01-01_${'0'.repeat(36)}`, '-'.repeat(36)],
  ...['00000000-0000-0000-0000-00000000000', "' OR 1=1 --", '../../etc/passwd'],
];

/** Whole bodies that are no body of ours. */
export const NO_BODIES: readonly OddBody[] = [
  { what: 'a list', body: [] },
  { what: 'nothing in it', body: {} },
  { what: 'a field that nobody asked for', body: { isAdmin: true } },
  { what: 'a prototype', body: JSON.parse('{"__proto__": {"x": 1}, "constructor": {"prototype": {}}}') as unknown },
];

/** A body with one leaf after another replaced by something odd, deep inside lists too. */
export function oddBodies(schema: Schema): OddBody[] {
  const sound = sampleOf(schema);
  return leavesOf(schema, []).flatMap(({ at, leaf }) =>
    oddFor(leaf).map((odd) => ({ what: `/${at.join('/')} = ${said(odd)}`, body: replaced(sound, at, odd) })),
  );
}

const said = (odd: unknown): string => (JSON.stringify(odd) ?? 'undefined').slice(0, 40);

const oddFor = ({ type }: Schema): unknown[] =>
  type === 'string' ? [...ODD_TEXTS, 1, ...OTHER_KINDS] : [...ODD_NUMBERS, 'x', NUL, ...OTHER_KINDS];

type Place = readonly (string | number)[];

function leavesOf(given: Schema, at: Place): { at: Place; leaf: Schema }[] {
  const schema = resolved(given);
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([name, property]) => leavesOf(property, [...at, name]));
  if (schema.items) return [{ at, leaf: schema }, ...leavesOf(schema.items, [...at, 0])];
  return [{ at, leaf: schema }];
}

/** The smallest value that a schema describes. */
export function sampleOf(given: Schema): unknown {
  const schema = resolved(given);
  if (schema.enum) return schema.enum[0];
  if (schema.properties)
    return Object.fromEntries(Object.entries(schema.properties).map(([name, property]) => [name, sampleOf(property)]));
  if (schema.items) return [sampleOf(schema.items)];
  switch (schema.type) {
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    case 'object':
      return { models: 1 };
    default:
      return TEXTS[schema.format ?? ''] ?? 'Một câu đủ dài để nói rõ.';
  }
}

const TEXTS: Readonly<Record<string, string>> = {
  uuid: '018f0000-0000-7000-8000-000000000000',
  date: '2025-07-24',
  'date-time': '2025-07-24T01:00:00Z',
};

function replaced(value: unknown, [step, ...rest]: Place, odd: unknown): unknown {
  if (step === undefined) return odd;
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (index === step ? replaced(one, rest, odd) : one));
  const there = value as Record<string, unknown>;
  return { ...there, [step]: replaced(there[step], rest, odd) };
}
