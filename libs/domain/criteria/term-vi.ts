import type { Basis } from './basis';
import { nameOfQuantity, type Names } from './explain-vi';
import type { OperatorName, Term } from './term';
import { IS_POSITIVE, IS_ZERO, type Test } from './test';
import { gradeInVietnamese, memberResults, pointsInVietnamese } from './results-vi';
import { baselineInVietnamese, changeInVietnamese, testInVietnamese, windowInVietnamese } from './test-vi';
import type { Quantity } from './quantity';

/** One line of what a term asks, with the lines under it. */
export interface Requirement {
  readonly text: string;
  readonly parts: readonly Requirement[];
}

/**
 * What a term asks, whatever the figures: "Số người nghiện (không tính: …) bằng 0". The words are those of `explainInVietnamese`, so that
 * a plan's page and the explanation of a verdict speak of the same thing in the same way.
 */
export function termInVietnamese(term: Term, names: Names, inherited?: Basis): Requirement {
  const basis = term.basis ?? inherited;
  const say = SAYS[term.op] as Say<Term>;
  return say(term, { names, basis, inner: (part) => termInVietnamese(part, names, basis) });
}

interface Saying {
  readonly names: Names;
  readonly basis: Basis | undefined;
  readonly inner: (part: Term) => Requirement;
}

type Say<T extends Term> = (term: T, saying: Saying) => Requirement;

const SAYS: { readonly [Op in OperatorName]: Say<Extract<Term, { op: Op }>> } = {
  all: ({ of }, { inner }) => list('Tất cả các điều kiện sau', of.map(inner)),
  any: ({ of }, { inner }) => list('Ít nhất một trong các điều kiện sau', of.map(inner)),
  not: ({ of }, { inner }) => ({ text: 'Ngược với điều kiện sau', parts: [inner(of)] }),
  'at-least': ({ n, of }, { inner }) => ({
    text: `Ít nhất ${n} trong ${of.length} điều kiện sau`,
    parts: of.map(inner),
  }),
  none: ({ of }, saying) =>
    list(
      'Tất cả các số liệu sau bằng 0',
      of.map((quantity) => counted(quantity, IS_ZERO, saying)),
    ),
  some: ({ of }, saying) =>
    list(
      'Có ít nhất một trong các số liệu sau',
      of.map((quantity) => counted(quantity, IS_POSITIVE, saying)),
    ),
  figure: ({ figure, is }, saying) => counted(figure, is, saying),
  every: ({ of, have }, { names }) =>
    list(
      'Đủ 100 % ở các số liệu sau',
      have.map((part) => leaf(`${nameOfQuantity(part, names)} đạt 100 % so với ${nameOfQuantity(of, names)}`)),
    ),
  share: ({ part, of, is }, { names }) =>
    leaf(`${nameOfQuantity(part, names)} trên ${nameOfQuantity(of, names)} ${testInVietnamese(is)}`),
  'if-any': ({ figure, then }, { names, inner }) => ({
    text: `Khi có ${nameOfQuantity(figure, names)}, phải có điều kiện sau`,
    parts: [inner(then)],
  }),
  against: ({ figure, baseline, is }, { names }) =>
    leaf(`${nameOfQuantity(figure, names)} ${changeInVietnamese(is)} so với ${baselineInVietnamese(baseline, names)}`),
  age: ({ of, at, is, unit }, { names }) =>
    leaf(
      `${names.indicator(of)} ${testInVietnamese(is)} ${unit === 'months' ? 'tháng' : 'ngày'} tính đến ${names.moment(at)}`,
    ),
  yes: ({ indicator }, { names }) => leaf(`${names.indicator(indicator)}: có`),
  evidence: ({ of, is }, { names }) => leaf(`${names.component(of)}: ${testInVietnamese(is)} tài liệu được chấp nhận`),
  grade: ({ indicator, is }, { names }) => leaf(`${names.indicator(indicator)}: ${gradeInVietnamese(is)}`),
  fulfilled: ({ obligation, is, late }, { names }) =>
    leaf(
      `${names.obligation(obligation)}: ${testInVietnamese(is)} kỳ được chấp nhận${late === 'fails' ? ' đúng hạn' : ''}`,
    ),
  'roll-up': ({ of, where, result, is }, { names, inner }) => ({
    text: `${memberResults(of, result, names)}: ${testInVietnamese(is)}${where ? ', chỉ tính đơn vị có điều kiện sau' : ''}`,
    parts: where ? [inner(where)] : [],
  }),
  judged: ({ by, ask }, { names }) => leaf(`${ask} (${by.map((seat) => names.seat(seat)).join('; ')} kết luận)`),
  score: ({ max, from, bands }, { names, inner }) => ({
    text: `Tối đa ${pointsInVietnamese(max)} điểm${from ? `, theo ${nameOfQuantity(from, names)}` : ''}`,
    parts: bands.map(({ when, give }) => ({
      text: `${when ? 'Khi có điều kiện sau' : 'Còn lại'}: ${pointsInVietnamese(give)} điểm`,
      parts: when ? [inner(when)] : [],
    })),
  }),
  named: ({ id }, { names }) => leaf(names.term(id)),
};

function counted(quantity: Quantity, is: Test, { names, basis }: Saying): Requirement {
  const window = windowInVietnamese(basis, (id) => names.moment(id));
  const unset = basis?.kind === 'over-unset' ? ' (kế hoạch chưa nêu khoảng thời gian tính)' : '';
  return leaf(`${nameOfQuantity(quantity, names)}${window ? ` ${window}` : ''} ${testInVietnamese(is)}${unset}`);
}

const leaf = (text: string): Requirement => ({ text, parts: [] });

/** A list of one says what the one says. */
function list(text: string, parts: readonly Requirement[]): Requirement {
  const [only, ...more] = parts;
  return only && more.length === 0 ? only : { text, parts };
}
