import { indicatorsOf, type Quantity } from '../quantity';
import type { JsonSchema, Mention } from '../operator';

/** The pieces that written terms are made of. `$defs` and formats are given by the reader of plan files. */
export const TERM: JsonSchema = { $ref: '#/$defs/term' };
export const TERMS: JsonSchema = { type: 'array', minItems: 1, items: TERM };
export const QUANTITY: JsonSchema = { $ref: '#/$defs/quantity' };
export const QUANTITIES: JsonSchema = { type: 'array', minItems: 1, items: QUANTITY };
export const TEST: JsonSchema = { type: 'string', format: 'test' };
/** `is` beside the operator: a test or a grade, as its operator reads it. */
export const BESIDE_TEST: JsonSchema = { type: 'string', minLength: 1 };
export const ID: JsonSchema = { type: 'string', format: 'id' };

/** A map with these keys and no other, all of them required unless told. */
export function map(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = Object.keys(properties),
): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

export function indicatorsIn(...quantities: readonly Quantity[]): Mention[] {
  return quantities.flatMap(indicatorsOf).map((id) => ({ kind: 'indicator', id, as: 'count' }));
}
