import {
  amountInVietnamese,
  dueInVietnamese,
  MOMENT_VI,
  parseAmount,
  parseDue,
  parseMonthDay,
  parseRung,
  parseStart,
  startInVietnamese,
  type NameOf,
  type RungMoment,
} from '@app/domain/calendar';
import {
  basisInVietnamese,
  changeInVietnamese,
  parseBasis,
  parseChange,
  parseTest,
  parseVote,
  testInVietnamese,
  voteInVietnamese,
} from '@app/domain/criteria';
import { parseLegalDate, toVietnamese, type Parsed } from '@app/domain/shared';

/** The small grammars of a plan file, each with how it is said. The first that can read a text says it; no two of them read the same one. */
const GRAMMARS: readonly ((text: string, nameOf: NameOf) => string | undefined)[] = [
  (text) => {
    const date = parseLegalDate(text);
    return date && toVietnamese(date);
  },
  (text) => told(parseMonthDay(text), ({ day, month }) => `ngày ${day}/${month}`),
  (text) => told(parseTest(text), testInVietnamese),
  (text) => told(parseChange(text), changeInVietnamese),
  (text) => told(parseVote(text), voteInVietnamese),
  (text) => told(parseAmount(text), amountInVietnamese),
  (text, nameOf) => told(parseDue(text), (due) => dueInVietnamese(due, nameOf)),
  (text) => told(parseRung(text), rungInVietnamese),
  (text, nameOf) =>
    text.includes(' ') ? told(parseStart(text), (start) => startInVietnamese(start, nameOf)) : undefined,
  (text, nameOf) => told(parseBasis(text), (basis) => basisInVietnamese(basis, nameOf)),
];

/** What an expression of a plan file means; a text that is none stays as it is. */
export function expressionInVietnamese(text: string, labelOf: NameOf): string {
  const nameOf: NameOf = (id) => MOMENT_VI[id] ?? labelOf(id);
  for (const read of GRAMMARS) {
    const said = read(text, nameOf);
    if (said !== undefined) return said;
  }
  return MOMENT_VI[text] ?? text;
}

function told<T>(parsed: Parsed<T>, say: (value: T) => string): string | undefined {
  return parsed.ok ? say(parsed.value) : undefined;
}

function rungInVietnamese(at: RungMoment): string {
  if (at.kind === 'on-the-day') return 'trong ngày hết hạn';
  return `${amountInVietnamese(at.amount)} ${at.kind === 'before' ? 'trước hạn' : 'sau hạn'}`;
}
