import {
  explainInVietnamese,
  indicatorsOf,
  pointsInVietnamese,
  testInVietnamese,
  walkTerm,
  windowInVietnamese,
  type Explanation,
  type Names,
  type PointsRange,
  type Term,
  type Test,
} from '@app/domain/criteria';
import { toVietnamese } from '@app/domain/shared';
import type { Appearance } from './first-seen';

const NONE_AT_ALL = 'Không có (bằng 0)';
const AS_WRITTEN = 'Theo tiêu chí của Kế hoạch';
const BY_APPRAISAL = 'Chưa đáp ứng, theo kết quả thẩm định';

/** What a criterion asks, in the few words of a table's cell. */
export function requiredInWords(term: Term): string {
  const leaves = [...walkTerm(term)].map((step) => step.term.op).filter((op) => op !== 'all');
  return leaves.length > 0 && leaves.every((op) => op === 'none') ? NONE_AT_ALL : AS_WRITTEN;
}

/** The points in all, where they are too few: what no single criterion fell on. */
export function pointsInWords(
  total: Test,
  { most, max }: PointsRange,
): { readonly criterion: string; readonly required: string; readonly found: string } {
  const asked = testInVietnamese(total);
  return {
    criterion: 'Tổng số điểm',
    required: asked.endsWith('%') ? `${asked} của ${pointsInVietnamese(max)} điểm` : `${asked} điểm`,
    found: `${pointsInVietnamese(most)} trên ${pointsInVietnamese(max)} điểm`,
  };
}

/** What the words about a failure need to know of the plan and of the dossier. */
export interface FailureContext {
  readonly names: Names;
  /** of class `police`: said that it is there, never how many (docs/practice.md 3) */
  readonly isPolice: (indicator: string) => boolean;
  /** the criterion counts others by what the police alone may read of them: a share would tell how many */
  readonly countsOthersByPolice: boolean;
  /** when the failing figures first showed; null: nothing is known of it */
  readonly seen: (indicators: readonly string[]) => Appearance | null;
}

/**
 * What was found, for a notice to the commune: each limb that failed and where that was seen. A refusal without a reason cannot be
 * answered, so a figure of the police is not left out: it is told without its number.
 */
export function foundInWords(because: Explanation, context: FailureContext): string {
  const failed = failedLeaves(because).map((leaf) => leafInWords(leaf, context));
  return failed.length === 0 ? BY_APPRAISAL : failed.join('; ');
}

/** An answer, a grade or a day is no quantity, and is what was found all the same. */
const READS_ONE: ReadonlySet<Explanation['code']> = new Set(['yes', 'grade', 'age']);
/** Papers, reports, answers of a seat and results of others: told without figures of the unit. */
const READS_NONE: ReadonlySet<Explanation['code']> = new Set(['evidence', 'fulfilled', 'judged', 'roll-up']);

function leafInWords(failed: Explanation, { names, isPolice, seen, countsOthersByPolice }: FailureContext): string {
  const leaf = unwrapped(failed);
  const explained = (): string => explainInVietnamese(leaf, names).text.replace(/: (chưa )?đạt$/u, '');
  if (READS_NONE.has(leaf.code)) return leaf.code === 'roll-up' && countsOthersByPolice ? BY_APPRAISAL : explained();
  const indicators = READS_ONE.has(leaf.code)
    ? [String(leaf.params?.['of'])]
    : (leaf.readings ?? []).flatMap(({ quantity }) => indicatorsOf(quantity));
  if (indicators.length === 0) return BY_APPRAISAL;
  const source = seenInWords(seen(indicators));
  const hidden = indicators.some(isPolice);
  if (READS_ONE.has(leaf.code) || !isZeroTest(leaf))
    return hidden ? `${BY_APPRAISAL}${source}` : `${explained()}${source}`;
  return `${presence(leaf, names, hidden)}${source}`;
}

/** What must not be and is: told as it is found. A count that must not be is told by its own test. */
function unwrapped(leaf: Explanation): Explanation {
  const [part] = leaf.parts ?? [];
  return leaf.code === 'not' && part && (READS_ONE.has(part.code) || READS_NONE.has(part.code)) ? part : leaf;
}

/** `Có 01 người nghiện …`, and without a number `Có vi phạm của cư dân …`: the indicator's label less its “Số”. */
function presence({ readings = [], basis }: Explanation, names: Names, hidden: boolean): string {
  const [reading] = readings;
  if (!reading) return BY_APPRAISAL;
  const { quantity, least } = reading;
  const label = quantity.kind === 'indicator' ? quantity.indicator : quantity.kind === 'except' ? quantity.of : null;
  if (label === null) return BY_APPRAISAL;
  const counted = names.indicator(label).replace(/^Số /u, '');
  const window = windowInVietnamese(basis, (id) => names.moment(id));
  const exempt = quantity.kind === 'except' ? ' không thuộc diện không tính' : '';
  const what = hidden ? counted.replace(/^vụ /u, '') : `${String(least).padStart(2, '0')} ${counted}`;
  return `Có ${what}${exempt}${window ? ` (${window})` : ''}`;
}

function seenInWords(appearance: Appearance | null): string {
  if (!appearance) return '';
  switch (appearance.at) {
    case 'stated':
      return appearance.paper ? `, theo ${appearance.paper}` : ', theo số liệu trong hồ sơ';
    case 'on-site':
      return `, phát hiện khi kiểm tra thực tế ngày ${toVietnamese(appearance.on)}`;
    case 'confirmed':
      return ', theo số liệu xác nhận khi thẩm định';
    case 'final':
      return ', theo số liệu xác nhận cuối kỳ';
  }
}

const isZeroTest = ({ test }: Explanation): boolean => test?.cmp === 'exactly' && test.than.n === 0;

function failedLeaves(explanation: Explanation): Explanation[] {
  if (explanation.verdict !== 'not-met') return [];
  const below = (explanation.parts ?? []).flatMap(failedLeaves);
  return below.length > 0 ? below : [explanation];
}
