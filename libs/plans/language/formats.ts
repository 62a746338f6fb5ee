import { parseAmount, parseDue, parseMonthDay, parseRung, parseStart } from '@app/domain/calendar';
import { parseBasis, parseChange, parseTest, parseVote } from '@app/domain/criteria';
import { parseLegalDate, refusal, type Parsed } from '@app/domain/shared';
import { UNIT_CODE } from '@app/domain/territory';

/**
 * The small languages inside strings. The schema names a format; when a value does not fit, the same parser says why, so that there is
 * one place that knows the grammar and one place that words the error.
 */
export const FORMATS: Readonly<Record<string, (text: string) => Parsed<unknown>>> = {
  id: shaped(/^[\p{L}\d]+(-[\p{L}\d]+)*$/u, 'id.form'),
  'paper-type': parsePaperType,
  'legal-date': parseDay,
  'date-or-month-day': (text) => (/^\d\d-\d\d$/.test(text) ? parseMonthDay(text) : parseDay(text)),
  due: parseDue,
  start: parseStart,
  rung: parseRung,
  amount: parseAmount,
  'limit-after': (text) => limit(text, 'amount-after'),
  'limit-before': (text) => limit(text, 'amount-before'),
  test: parseTest,
  change: parseChange,
  'test-or-change': (text) => (/^(lower|not|down|up)\b/.test(text) ? parseChange(text) : parseTest(text)),
  percent: shaped(/^\d{1,3}(\.\d{1,2})?%$/, 'percent.form'),
  vote: parseVote,
  basis: parseBasis,
  'parent-code': shaped(/^(\d{3}|\d{5})$/, 'parent-code.form'),
  'local-code': shaped(UNIT_CODE, 'units.code-form'),
  'province-code': shaped(/^\d{2}$/, 'province-code.form'),
  sha256: shaped(/^[0-9a-f]{64}$/, 'sha256.form'),
};

/** Printed as it stands ("Căn cứ Kế hoạch số …"); an author who takes it for an id would see it on every paper. */
function parsePaperType(text: string): Parsed<string> {
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(text) ? wrong('paper-type.form', text) : { ok: true, value: text };
}

function parseDay(text: string): Parsed<unknown> {
  const date = parseLegalDate(text);
  if (date) return { ok: true, value: date };
  const asDue = parseDue(`on ${text}`); // it knows the Vietnamese way of writing dates
  return asDue.ok || !asDue.problem.code.startsWith('date.') ? wrong('date.form', text) : asDue;
}

function limit(text: string, kind: 'amount-after' | 'amount-before'): Parsed<unknown> {
  const parsed = parseDue(text);
  if (!parsed.ok) return parsed;
  const fits = parsed.value.kind === kind && parsed.value.point.kind === 'moment';
  return fits ? parsed : wrong(kind === 'amount-after' ? 'limit.after-form' : 'limit.before-form', text);
}

function shaped(pattern: RegExp, code: string): (text: string) => Parsed<unknown> {
  return (text) => (pattern.test(text) ? { ok: true, value: text } : wrong(code, text));
}

function wrong(code: string, written: string): Parsed<never> {
  return { ok: false, problem: refusal(code, { written }) };
}
