import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readPlanText } from '../shipped-plans';

const blank = readFileSync(path.join(__dirname, 'blank-plan.yaml'), 'utf8');

/** What a person writes into the gaps, from top to bottom. */
const GAPS: readonly [key: string, value: string][] = [
  ['plan', 'ke-hoach-moi'],
  ['date', '2026-01-15'],
  ['label', 'Kế hoạch mới'],
  ['province', '"51"'],
  ['as-of', '2026-01-01'],
  ['all', '96'],
  ['from', '2026-01-15'],
  ['to', 'before 2026-12-14'],
];

describe('the blank draft', () => {
  it('has no error left once its gaps are filled in', () => {
    const text = GAPS.reduce((now, [key, value]) => {
      const gap = new RegExp(`^( *${key}:) #`, 'm');
      expect(now).toMatch(gap);
      return now.replace(gap, `$1 ${value} #`);
    }, blank);
    const read = readPlanText(text);
    expect('errors' in read ? read.errors : []).toEqual([]);
  });

  it('cannot be published as it is', () => expect(readPlanText(blank)).toHaveProperty('errors'));
});
