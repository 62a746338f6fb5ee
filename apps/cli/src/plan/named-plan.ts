import { existsSync, readFileSync } from 'node:fs';
import { readShippedPlan, readPlanText, shippedRevisions, type PlanReading } from '@app/plans';

/**
 * The plan that a word on the command line means: a file (`./ke-hoach.yaml`), a shipped plan (`quang-ngai-2025`: its newest revision) or
 * one revision of it (`quang-ngai-2025.r1`).
 * @throws in Vietnamese when there is none
 */
export function namedPlan(word: string | undefined): { readonly name: string; readonly reading: PlanReading } {
  if (!word) throw new Error(`Thiếu kế hoạch: ghi đường dẫn tệp, hoặc một trong: ${known()}.`);
  if (existsSync(word)) return { name: word, reading: readPlanText(readFileSync(word, 'utf8')) };
  const [, code = word, number] = /^(.+)\.r(\d+)$/.exec(word) ?? [];
  const revisions = shippedRevisions().filter(({ plan }) => plan === code);
  const revision = number === undefined ? revisions.at(-1) : revisions.find((each) => each.number === Number(number));
  if (!revision) throw new Error(`Không có tệp hay kế hoạch "${word}". Các kế hoạch kèm theo: ${known()}.`);
  return { name: `${revision.plan}.r${revision.number}`, reading: readShippedPlan(revision.plan, revision.number) };
}

const known = (): string =>
  shippedRevisions()
    .map(({ plan, number }) => `${plan}.r${number}`)
    .join(', ');
