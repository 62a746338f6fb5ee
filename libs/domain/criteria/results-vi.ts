import type { Explanation } from './explanation';
import type { Names } from './explain-vi';
import type { GroupOf } from './facts';
import type { GradeTest } from './grade-test';
import { HUNDREDTHS } from './points';
import { required, text, wholeInVietnamese } from './test-vi';
import type { Verdict } from './verdict';

/** Sentences about what others have decided: grades, duties accepted, results of units, opinions, points. */

const GRADE_VI: Readonly<Record<GradeTest['cmp'], string>> = {
  exactly: 'đúng',
  'at-most': 'không cao hơn',
  'at-least': 'từ mức',
};

const GROUP_VI: Readonly<Record<GroupOf, string>> = {
  units: 'Đơn vị của kế hoạch',
  children: 'Đơn vị trực thuộc',
  'sub-units': 'Thôn, tổ dân phố, khu phố',
};

const RESULT_VI: Readonly<Record<string, string>> = {
  listed: 'có trong danh sách',
  recognised: 'được công nhận',
  registered: 'đã đăng ký',
};

const SAID_VI: Readonly<Record<Verdict, string>> = { met: 'có', 'not-met': 'không', undetermined: 'chưa có ý kiến' };

export function grade({ params }: Explanation, names: Names): string {
  const given = params?.given === undefined ? 'chưa có kết quả' : text(params.given);
  const asked = gradeInVietnamese({ cmp: text(params?.cmp) as GradeTest['cmp'], grade: text(params?.asked) });
  return `${names.indicator(text(params?.of))}: ${given} (yêu cầu ${asked})`;
}

/** "từ mức khá trở lên". */
export const gradeInVietnamese = ({ cmp, grade }: GradeTest): string =>
  `${GRADE_VI[cmp]} ${grade}${cmp === 'at-least' ? ' trở lên' : ''}`;

export function fulfilled({ params, test }: Explanation, names: Names): string {
  const name = names.obligation(text(params?.of));
  if (params?.whole === undefined) return `${name}: chưa có kết quả thực hiện${required(test)}`;
  const open = params.open ? `, ${params.open} kỳ còn có thể được chấp nhận` : '';
  return `${name}: đã chấp nhận ${params.accepted}/${params.whole} kỳ${open}${required(test)}`;
}

export function rollUp({ params, test }: Explanation, names: Names): string {
  const name = memberResults(text(params?.of) as GroupOf, text(params?.result).split(' '), names);
  if (params?.base === undefined) return `${name}: chưa có kết quả${required(test)}`;
  const open = params.open ? `, ${params.open} đơn vị chưa có kết quả` : '';
  return `${name}: ${params.yes}/${params.base}${open}${required(test)}`;
}

export function judged({ params, verdict, parts }: Explanation, names: Names): string {
  if (parts) return text(params?.ask);
  return `${text(params?.ask)} – ${names.seat(text(params?.by))}: ${SAID_VI[verdict]}`;
}

export function score({ points, test }: Explanation): string {
  if (!points) return '';
  const { least, most, max } = points;
  const range =
    least === most ? pointsInVietnamese(least) : `từ ${pointsInVietnamese(least)} đến ${pointsInVietnamese(most)}`;
  return `${range} trên ${pointsInVietnamese(max)} điểm${required(test)}`;
}

/** What did not arise, where no figure was read. */
export function absentName(params: Explanation['params'], names: Names): string {
  return params?.obligation === undefined ? groupName(params?.group) : names.obligation(text(params.obligation));
}

/** `250` hundredths are printed `2,5`. */
export function pointsInVietnamese(hundredths: number): string {
  const rest = hundredths % HUNDREDTHS;
  const whole = wholeInVietnamese((hundredths - rest) / HUNDREDTHS);
  return rest === 0 ? whole : `${whole},${String(rest).padStart(2, '0').replace(/0$/, '')}`;
}

/** `được công nhận`, or the name of a class. */
export const resultInVietnamese = (id: string, unitClass: (id: string) => string): string =>
  RESULT_VI[id] ?? unitClass(id);

/** "Đơn vị của kế hoạch có trong danh sách hoặc …". */
export const memberResults = (of: GroupOf, results: readonly string[], names: Names): string =>
  `${GROUP_VI[of]} ${results.map((id) => resultInVietnamese(id, (one) => names.unitClass(one))).join(' hoặc ')}`;

function groupName(of: string | number | undefined): string {
  return GROUP_VI[text(of) as GroupOf];
}
