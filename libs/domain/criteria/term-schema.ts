import type { JsonSchema } from './operator';
import { isOperatorName, OPERATORS } from './operators/table';

/**
 * The closed vocabulary of terms as JSON Schema definitions `term` and `quantity`. Deliberately without `oneOf`: its errors name every
 * branch but the one that was meant. "Exactly one operator" is checked by `readTerm`, which can say it in one sentence.
 */
export function termDefinitions(
  provenance: Readonly<Record<string, JsonSchema>>,
): Readonly<Record<string, JsonSchema>> {
  const words = Object.entries(OPERATORS).filter(([word]) => isOperatorName(word));
  const operators = Object.fromEntries(words.map(([word, { shape }]) => [word, shape]));
  const beside = Object.assign(
    {},
    ...words.map(([, operator]) => ('beside' in operator ? operator.beside : {})),
  ) as object;
  return {
    term: {
      type: ['string', 'object'],
      properties: { ...operators, ...beside, basis: { type: 'string', format: 'basis' }, ...provenance },
      additionalProperties: false,
    },
    quantity: {
      type: ['string', 'object'],
      properties: {
        of: { type: 'string', format: 'id' },
        except: { type: 'array', minItems: 1, items: { type: 'string', format: 'id' } },
        sum: { type: 'array', minItems: 1, items: { type: 'string', format: 'id' } },
      },
      additionalProperties: false,
    },
  };
}
