import type { Outcome, TargetOutcome } from './outcome';

/** What a story claims of a target; the counts only where they are told and not drawn. */
export interface ExpectedTarget {
  readonly verdict: TargetOutcome['verdict'];
  readonly required?: number;
  readonly actual?: number;
}

/** By id of the target. */
export type ExpectedTargets = Readonly<Record<string, ExpectedTarget>>;

/** Every target of the plan must be told, and nothing else: one that nobody expects could come to anything unseen. */
export function targetMistakes(
  { targets, reported }: Pick<Outcome, 'targets' | 'reported'>,
  expected: ExpectedTargets,
): string[] {
  const found = [...targets, ...reported];
  const untold = found
    .filter(({ id }) => !(id in expected))
    .map(({ id }) => `Chỉ tiêu ${id}: câu chuyện không nói đến.`);
  const wrong = Object.entries(expected).flatMap(([id, told]) => {
    const target = found.find((one) => one.id === id);
    if (!target) return [`Chỉ tiêu ${id}: kế hoạch không có.`];
    const [is, said] = [words(target, told), words({ ...target, ...told }, told)];
    return is === said ? [] : [`Chỉ tiêu ${id}: ${is}, đúng ra là ${said}.`];
  });
  return [...untold, ...wrong];
}

const words = (
  { verdict, required, actual }: Pick<TargetOutcome, 'verdict' | 'required' | 'actual'>,
  told: ExpectedTarget,
): string =>
  [
    ...(told.actual === undefined ? [] : [`có ${actual}`]),
    ...(told.required === undefined ? [] : [`cần ${required}`]),
    verdict,
  ].join(', ');
