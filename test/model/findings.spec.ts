import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '@app/domain/plan-lint';
import { lintOf, shippedPlan, shippedRevisions } from '@app/plans';

const folder = path.join(__dirname, 'findings');

/**
 * Every finding on the shipped plans, as somebody has held it against the paper. A list that is not there yet is written; one that differs
 * fails, and is accepted by deleting the file, running the spec again and reading every changed line beside the paper.
 */
describe('the findings of lint', () => {
  it.each(shippedRevisions().map(({ plan, number }) => [`${plan}.r${number}`, plan, number] as const))(
    'on %s are exactly those that were read through',
    (name, plan, number) => {
      const lines = lintOf(shippedPlan(plan, number)).map(
        ({ rule, level, clause, path: place, message }) => `${rule} ${level} [${clause}] ${place}: ${message}`,
      );
      const text = `${lines.sort().join('\n')}\n`;
      const file = path.join(folder, `${name}.txt`);
      if (!existsSync(file)) writeFileSync(file, text);
      expect(text).toBe(readFileSync(file, 'utf8'));
    },
  );

  it('come from rules that are each called once', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
