import {
  parseAmount,
  parseDue,
  parseMonthDay,
  parseRung,
  parseStart,
  type Amount,
  type DueExpression,
} from '@app/domain/calendar';
import { parseBasis, parseChange, parseTest, parseVote } from '@app/domain/criteria';
import type { StepBefore, StepLimit } from '@app/domain/plans';
import type { Parsed } from '@app/domain/shared';
import type { Section } from '../written';

/**
 * Reads the small sentences of a section. The schema has let each of them pass through the same parser before, so that none can fail
 * here; if one does, schema and builder disagree.
 */
export const due = reading(parseDue);
export const start = reading(parseStart);
export const test = reading(parseTest);
export const change = reading(parseChange);
export const vote = reading(parseVote);
export const basis = reading(parseBasis);
export const rung = reading(parseRung);
export const amount = reading(parseAmount);
export const monthDay = reading(parseMonthDay);

/** "2 working days after submission". */
export function limitAfter(section: Section, key: string): StepLimit {
  const { amount: length, moment } = momentOf(due(section, key), 'amount-after');
  return { amount: length, after: moment };
}

/** "3 working days before meeting". */
export function limitBefore(section: Section, key: string): StepBefore {
  const { amount: length, moment } = momentOf(due(section, key), 'amount-before');
  return { amount: length, before: moment };
}

/** The same for a key that may be absent. */
export function ifGiven<T>(read: (section: Section, key: string) => T, section: Section, key: string): T | undefined {
  return section.has(key) ? read(section, key) : undefined;
}

function reading<T>(parse: (text: string) => Parsed<T>): (section: Section, key: string) => T {
  return (section, key) => {
    const parsed = parse(section.text(key));
    if (parsed.ok) return parsed.value;
    throw new Error(`Checked plan with an unreadable ${[...section.path, key].join('.')}: ${parsed.problem.code}`);
  };
}

function momentOf(
  expression: DueExpression,
  kind: 'amount-after' | 'amount-before',
): { amount: Amount; moment: string } {
  if (expression.kind !== kind || expression.point.kind !== 'moment')
    throw new Error(`Checked plan with a limit of kind ${expression.kind}`);
  return { amount: expression.amount, moment: expression.point.moment };
}
