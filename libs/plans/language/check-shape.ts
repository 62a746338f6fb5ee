import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import type { JsonSchema } from '@app/domain/criteria';
import type { RefusalParams } from '@app/domain/shared';
import { FORMATS } from './formats';
import { nearestWord } from './nearest-word';
import type { Flaw } from './plan-error';

/** A schema made ready; answers what does not fit, in the order of the file's keys. */
export type ShapeCheck = (value: unknown) => Flaw[];

export function shapeCheck(schema: JsonSchema): ShapeCheck {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true, strictRequired: false });
  for (const [name, parse] of Object.entries(FORMATS))
    ajv.addFormat(name, { type: 'string', validate: (text: string) => parse(text).ok });
  const validate: ValidateFunction = ajv.compile(schema);
  // what an `if` found is said by the error of its `then`
  const errors = (): ErrorObject[] => (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  return (value) => (validate(value) ? [] : errors().map(flawOf));
}

function flawOf(error: ErrorObject): Flaw {
  const path = error.instancePath.split('/').slice(1).map(unescape);
  const here = (code: string, params: RefusalParams = {}): Flaw => ({ path, code, params });
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const meant = nearestWord(key, knownKeys(error));
      return { path: [...path, key], code: 'shape.unknown-key', params: { key, ...(meant && { meant }) }, atKey: true };
    }
    case 'required':
      return here('shape.missing-key', { key: String(error.params.missingProperty) });
    case 'enum':
    case 'const':
      return here('shape.not-in-list', wordParams(error));
    case 'type':
      return here(...typeFlaw(error));
    case 'format':
      return formatFlaw(error, path);
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return here('shape.empty');
    case 'maxProperties':
      return here('shape.too-many', { keys: Object.keys(error.data as object), limit: Number(error.params.limit) });
    case 'minimum':
      return here('shape.too-small', { limit: Number(error.params.limit), written: String(error.data) });
    default:
      return here('shape.other', { detail: error.message ?? error.keyword });
  }
}

function knownKeys(error: ErrorObject): string[] {
  return Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
}

function wordParams(error: ErrorObject): RefusalParams {
  const allowed = (
    error.keyword === 'const' ? [error.params.allowedValue] : (error.params.allowedValues as unknown[])
  ).map(String);
  const written = show(error.data);
  const meant = nearestWord(written, allowed);
  return { written, allowed, ...(meant && { meant }) };
}

/** A code that YAML read as a number has lost its zeros; that needs another sentence than any other wrong type. */
function typeFlaw(error: ErrorObject): [string, RefusalParams] {
  const format = String(error.parentSchema?.format ?? '');
  const written = show(error.data);
  if (typeof error.data === 'number' && format.endsWith('-code')) return ['shape.code-unquoted', { written }];
  if (error.data === null) return ['shape.empty', {}];
  return ['shape.wrong-type', { written, wanted: [error.params.type].flat().map(String) }];
}

function formatFlaw(error: ErrorObject, path: string[]): Flaw {
  const parsed = FORMATS[String(error.params.format)](String(error.data));
  if (parsed.ok) throw new Error(`Format ${String(error.params.format)} refuses what its parser reads`);
  return { path, code: parsed.problem.code, params: { ...parsed.problem.params, text: String(error.data) } };
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function unescape(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
