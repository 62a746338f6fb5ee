import { indicatorsOf, type Quantity } from '../quantity';
import type { JsonSchema, Mention } from '../operator';

/** The pieces that written terms are made of. `$defs` and formats are given by the reader of plan files. */
export const TERM: JsonSchema = { $ref: '#/$defs/term' };
export const TERMS: JsonSchema = { type: 'array', minItems: 1, items: TERM };
export const QUANTITY: JsonSchema = { $ref: '#/$defs/quantity' };
export const QUANTITIES: JsonSchema = { type: 'array', minItems: 1, items: QUANTITY };
export const TEST: JsonSchema = { type: 'string', format: 'test' };
export const ID: JsonSchema = { type: 'string', format: 'id' };

/** A map with exactly these keys. */
export function map(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

export function indicatorsIn(...quantities: readonly Quantity[]): Mention[] {
  return quantities.flatMap(indicatorsOf).map((id) => ({ kind: 'indicator', id, as: 'count' }));
}
