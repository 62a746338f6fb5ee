import type { Explanation, ExplanationCode } from './explanation';
import type { Baseline } from './facts';
import type { QuantityReading } from './measure';
import type { Quantity } from './quantity';
import type { Test } from './test';
import { absentName, fulfilled, grade, judged, rollUp, score } from './results-vi';
import {
  baselineInVietnamese,
  changeInVietnamese,
  required,
  text,
  wholeInVietnamese,
  windowInVietnamese,
} from './test-vi';
import type { Verdict } from './verdict';

/** How the plan calls the things that a term speaks of. */
export interface Names {
  indicator(id: string): string;
  component(id: string): string;
  /** A criterion or named term. */
  term(id: string): string;
  /** A moment, event, phase or the period. */
  moment(id: string): string;
  obligation(id: string): string;
  /** An office, role or group. */
  seat(id: string): string;
  /** A class that units may fall into. */
  unitClass(id: string): string;
  /** The time that a figure is held against, where the plan calls it otherwise than `BASELINE_VI`. */
  baseline?(id: Baseline): string;
}

/** One line of an explanation, with the lines under it. */
export interface Sentence {
  readonly text: string;
  readonly verdict: Verdict;
  readonly parts: readonly Sentence[];
}

export const VERDICT_VI: Readonly<Record<Verdict, string>> = {
  met: 'đạt',
  'not-met': 'chưa đạt',
  undetermined: 'chưa đủ căn cứ đánh giá',
};

/** The Vietnamese sentences of an explanation: "Số người nghiện (không tính: …) = 0: đạt". */
export function explainInVietnamese(explanation: Explanation, names: Names): Sentence {
  const parts = explanation.parts ?? [];
  if (parts.length === 1 && TRANSPARENT.has(explanation.code)) return explainInVietnamese(parts[0], names);
  const said = SAYS[explanation.code](explanation, names);
  return {
    text: `${said}: ${VERDICT_VI[explanation.verdict]}`,
    verdict: explanation.verdict,
    parts: parts.map((part) => explainInVietnamese(part, names)),
  };
}

/** With a single part these say nothing of their own. */
const TRANSPARENT: ReadonlySet<ExplanationCode> = new Set(['all', 'any', 'none', 'some', 'every']);

type Say = (explanation: Explanation, names: Names) => string;

const SAYS: Readonly<Record<ExplanationCode, Say>> = {
  all: () => 'Tất cả các điều kiện sau',
  any: () => 'Ít nhất một trong các điều kiện sau',
  not: () => 'Ngược với điều kiện sau',
  'at-least': ({ params, parts }) =>
    `Ít nhất ${params?.n} trong ${parts?.length} điều kiện sau (đã đạt ${params?.met})`,
  none: () => 'Tất cả các số liệu sau bằng 0',
  some: () => 'Có ít nhất một trong các số liệu sau',
  figure,
  every: ({ readings }, names) => (readings ? everyPart(readings, names) : 'Đủ 100 % ở các số liệu sau'),
  share,
  'if-any': ({ readings = [] }, names) => `Vì ${counted(readings[0], names)}, phải có điều kiện sau`,
  'nothing-arose': ({ readings, params }, names) =>
    `${readings ? nameOfQuantity(readings.at(-1)?.quantity, names) : absentName(params, names)}: không phát sinh`,
  against,
  grade,
  fulfilled,
  'roll-up': rollUp,
  judged,
  score,
  age,
  yes: ({ params, verdict }, names) => `${names.indicator(text(params?.of))} – ${ANSWER[verdict]}`,
  evidence: ({ params, test }, names) =>
    `${names.component(text(params?.of))}: ${text(params?.accepted)} tài liệu được chấp nhận${required(test)}`,
  named: ({ params }, names) => names.term(text(params?.id)),
  'window-unset': () => 'Kế hoạch chưa nêu khoảng thời gian tính số liệu',
  'awaiting-criteria': () => 'Chưa có hướng dẫn về tiêu chí',
};

const ANSWER: Readonly<Record<Verdict, string>> = { met: 'có', 'not-met': 'không', undetermined: 'chưa có thông tin' };

function figure({ readings = [], test, verdict, basis }: Explanation, names: Names): string {
  const window = windowInVietnamese(basis, (id) => names.moment(id));
  const zeroMet = verdict === 'met' && isZeroTest(test);
  return `${counted(readings[0], names, window)}${zeroMet ? '' : required(test)}`;
}

function against({ readings = [], change }: Explanation, names: Names): string {
  const [now, before] = readings;
  const asked = change ? ` (yêu cầu ${changeInVietnamese(change)})` : '';
  return `${counted(now, names)}; ${baselineInVietnamese(before.baseline ?? 'registration', names)}: ${missingNames([before], names) || amount(before)}${asked}`;
}

function everyPart([part, whole]: readonly QuantityReading[], names: Names): string {
  const missing = missingNames([part, whole], names);
  const numbers = missing || `${amount(part)}/${amount(whole)}`;
  return `${nameOfQuantity(part.quantity, names)} so với ${nameOfQuantity(whole.quantity, names)}: ${numbers} (yêu cầu 100 %)`;
}

function share({ readings = [], test }: Explanation, names: Names): string {
  const [part, whole] = readings;
  const missing = missingNames(readings, names);
  return `${nameOfQuantity(part.quantity, names)} trên ${nameOfQuantity(whole.quantity, names)}: ${missing || `${amount(part)}/${amount(whole)}`}${required(test)}`;
}

function age({ params, test }: Explanation, names: Names): string {
  const name = names.indicator(text(params?.of));
  const at = names.moment(text(params?.at));
  if (params?.count === undefined) return `${name}: chưa có ngày để tính đến ${at}${required(test)}`;
  return `${name}: ${params.count} ${params.unit === 'months' ? 'tháng' : 'ngày'} tính đến ${at}${required(test)}`;
}

/** "Số người nghiện = 0", or what is missing. */
function counted(reading: QuantityReading | undefined, names: Names, window?: string): string {
  if (!reading) return '';
  const name = [nameOfQuantity(reading.quantity, names), ...(window ? [window] : [])].join(' ');
  if (reading.inconsistent) return `${name}: số không tính lớn hơn tổng số, cần kiểm tra lại`;
  const missing = missingNames([reading], names);
  if (reading.least === reading.most || !missing) return `${name} = ${amount(reading)}`;
  return reading.most === null && reading.least === 0
    ? `${name}: ${missing}`
    : `${name} ${amount(reading)}, ${missing}`;
}

function amount({ least, most }: QuantityReading): string {
  if (most === null) return `từ ${wholeInVietnamese(least)} trở lên`;
  return least === most ? wholeInVietnamese(least) : `từ ${wholeInVietnamese(least)} đến ${wholeInVietnamese(most)}`;
}

function missingNames(readings: readonly QuantityReading[], names: Names): string {
  const missing = [...new Set(readings.flatMap((reading) => reading.missing))].map((id) => names.indicator(id));
  return missing.length === 0 ? '' : `chưa có số liệu “${missing.join('”, “')}”`;
}

/** "Số người nghiện (không tính: …)", "Tổng (…)". */
export function nameOfQuantity(quantity: Quantity | undefined, names: Names): string {
  if (!quantity) return '';
  const list = (ids: readonly string[]): string => ids.map((id) => names.indicator(id)).join('; ');
  if (quantity.kind === 'indicator') return names.indicator(quantity.indicator);
  if (quantity.kind === 'sum') return `Tổng (${list(quantity.of)})`;
  return `${names.indicator(quantity.of)} (không tính: ${list(quantity.except)})`;
}

function isZeroTest(test: Test | undefined): boolean {
  return test?.cmp === 'exactly' && test.than.n === 0;
}
