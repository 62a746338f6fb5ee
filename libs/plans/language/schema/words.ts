import type { JsonSchema } from '@app/domain/criteria';

/** Keys that any map of a plan file may carry to say where its values come from (plan language, rule 7). */
export const PROVENANCE: Readonly<Record<string, JsonSchema>> = {
  clause: { type: 'string' },
  status: { enum: ['law', 'plan', 'default', 'proposal'] },
  ours: { type: 'array', items: { type: 'string' } },
  cites: { type: 'object', additionalProperties: { type: 'string' } },
  note: { type: 'string' },
  wordings: {
    type: 'array',
    items: {
      type: 'object',
      properties: { text: { type: 'string' }, clause: { type: 'string' } },
      required: ['text', 'clause'],
      additionalProperties: false,
    },
  },
};

export const TEXT: JsonSchema = { type: 'string', minLength: 1 };
export const YES_NO: JsonSchema = { type: 'boolean' };
export const COUNT: JsonSchema = { type: 'integer', minimum: 0 };
export const ID = format('id');
export const IDS = list(ID);
export const DATE = format('legal-date');
export const DUE = format('due');
export const START = format('start');
export const TEST = format('test');
export const LIMIT_AFTER = format('limit-after');
export const TERM: JsonSchema = { $ref: '#/$defs/term' };

export const PERCENT = format('percent');

/** One word, or a list of them. */
export const WORDS: JsonSchema = { type: ['string', 'array'], items: ID, minItems: 1 };

/** Plain text is Vietnamese; a map gives it in other languages too. */
export const LABEL: JsonSchema = {
  type: ['string', 'object'],
  properties: { vi: TEXT, en: TEXT },
  required: ['vi'],
  additionalProperties: false,
};

/** A string that one of the small grammars of `formats.ts` must be able to read. */
export function format(name: string): JsonSchema {
  return { type: 'string', format: name };
}

export function oneOf(...values: readonly string[]): JsonSchema {
  return { enum: values };
}

export function list(items: JsonSchema, minItems = 0): JsonSchema {
  return { type: 'array', items, minItems };
}

/** A map with these keys and those of provenance, and no other. */
export function map(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []): JsonSchema {
  return { type: 'object', properties: { ...properties, ...PROVENANCE }, required, additionalProperties: false };
}

/** One of these words, or something larger with the shape of `larger`. */
export function wordOr(words: readonly string[], larger: JsonSchema): JsonSchema {
  return { type: ['string', 'object'], ...larger, if: { type: 'string' }, then: oneOf(...words) };
}
