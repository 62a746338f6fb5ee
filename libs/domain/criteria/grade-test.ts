import { parseExpression, type Parsed, type Words } from '@app/domain/shared';

/** đúng · không quá · ít nhất một bậc. */
export interface GradeTest {
  readonly cmp: 'exactly' | 'at-most' | 'at-least';
  readonly grade: string;
}

/** Reads `at least loại B`: the grade is all that follows, as the indicator writes it. */
export function parseGradeTest(text: string): Parsed<GradeTest> {
  return parseExpression(text, (words) => ({ cmp: comparison(words), grade: rest(words) }));
}

function comparison(words: Words): GradeTest['cmp'] {
  if (words.take('exactly')) return 'exactly';
  if (words.take('at', 'most')) return 'at-most';
  if (words.take('at', 'least')) return 'at-least';
  return words.refuse(['exactly', 'at most', 'at least']);
}

function rest(words: Words): string {
  const grade = [words.next(['A'])];
  while (words.peek() !== undefined) grade.push(words.next([]));
  return grade.join(' ');
}

/** By the order of the grades, low to high; `undefined` when either is not among them. */
export function gradeHolds(test: GradeTest, value: string, grades: readonly string[]): boolean | undefined {
  const has = grades.indexOf(value);
  const asked = grades.indexOf(test.grade);
  if (has < 0 || asked < 0) return undefined;
  if (test.cmp === 'exactly') return has === asked;
  return test.cmp === 'at-least' ? has >= asked : has <= asked;
}
