import { readdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@app/platform';

/** Every revision that ships with the product, by plan and number. */
export function shippedRevisions(): { readonly plan: string; readonly number: number }[] {
  return readdirSync(path.join(projectRoot(), 'libs/plans/shipped'))
    .flatMap((name) => {
      const [, plan, number] = /^(.+)\.r(\d+)\.yaml$/.exec(name) ?? [];
      return plan === undefined ? [] : [{ plan, number: Number(number) }];
    })
    .sort((a, b) => a.plan.localeCompare(b.plan) || a.number - b.number);
}
