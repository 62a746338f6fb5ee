import { readPlanText, shippedPlan } from './shipped-plans';
import type { PlanError } from './language/plan-error';

const good = shippedPlan('quang-ngai-2025', 1).source;

function changed(from: string, to: string): string {
  if (!good.includes(from)) throw new Error(`The plan does not say: ${from}`);
  return good.replace(from, () => to);
}

/** As the command line and the screen read what somebody brings. */
function errorsOf(text: string): readonly PlanError[] {
  const reading = readPlanText(text);
  return 'errors' in reading ? reading.errors : [];
}

/** Line and column of the first place where it stands. */
function placeOf(text: string, word: string): [line: number, column: number] {
  const lines = text.slice(0, text.indexOf(word)).split('\n');
  return [lines.length, (lines.at(-1) ?? '').length + 1];
}

const VIETNAMESE = /[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/i;
/** Eight denials of another criterion: nine terms deep, and no deeper in YAML than a file may be. */
const denied = (times: number): string => `${'{not: '.repeat(times)}TC1${'}'.repeat(times)}`;

describe('bad input is refused with its place and the reason', () => {
  const ownTerm = 'term: {none: [gathering-points, settled-dealers]}';
  it.each<[what: string, text: string, at: string, path: string, code: string]>([
    [
      'an unknown key',
      changed('way: review', 'way: review\n  colour: red'),
      'colour: red',
      'selection.colour',
      'shape.unknown-key',
    ],
    ['a wrong type', changed('way: review', 'way: [review]'), '[review]', 'selection.way', 'shape.not-in-list'],
    [
      'a text where a list belongs',
      changed('tracks: [keep, build, convert]', 'tracks: keep'),
      'keep\n',
      'selection.tracks',
      'shape.wrong-type',
    ],
    [
      'a reference that leads nowhere',
      changed('ends-with: list-approved', 'ends-with: list-aproved'),
      'list-aproved',
      'phases.review.ends-with',
      'reference.event',
    ],
    [
      'a plan that nobody has',
      changed('\nunits:', '\nuses:\n  - {as: national, plan: qd-99-2031, revision: 1}\n\nunits:'),
      'qd-99-2031',
      'uses.national.plan',
      'uses.not-held',
    ],
    [
      'a plan that rests on itself',
      changed('\nunits:', '\nuses:\n  - {as: national, plan: quang-ngai-2025, revision: 2}\n\nunits:'),
      'quang-ngai-2025, revision: 2',
      'uses.national.plan',
      'uses.circle',
    ],
    [
      'conditions in a circle',
      changed('\ncriteria:', '\nterms:\n  - {id: A, term: {not: B}}\n  - {id: B, term: {not: A}}\n\ncriteria:'),
      '{not: B}',
      'terms.A.term',
      'term.circle',
    ],
    [
      'a day that no calendar has',
      changed('as-of: 2025-07-23', 'as-of: 2025-02-30'),
      '2025-02-30',
      'units.as-of',
      'date.no-such-day',
    ],
    [
      'an expression that is too deep',
      changed(ownTerm, `term: ${denied(8)}`),
      '{not: {not:',
      'criteria.TC3.term',
      'term.too-deep',
    ],
    ['a file of ten megabytes', `${good}# ${'x'.repeat(10 * 1024 * 1024)}\n`, good.slice(0, 20), '', 'yaml.too-large'],
  ])('%s', (_what, text, at, path, code) => {
    const [error] = errorsOf(text);
    expect([error?.code, error?.path]).toEqual([code, path]);
    expect([error?.line, error?.column]).toEqual(placeOf(text, at));
    expect(error?.message).toMatch(VIETNAMESE);
  });

  it('a ten-thousandfold nesting is refused and not followed', () => {
    for (const text of [
      `a: ${'['.repeat(100_000)}`,
      `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      `${'- '.repeat(50_000)}a`,
    ]) {
      const [error] = errorsOf(text);
      expect(error?.code).toMatch(/^yaml\./);
      expect(error?.message).toMatch(VIETNAMESE);
    }
  });

  it('a deep flow inside an otherwise good plan is told where it begins to be too deep', () => {
    const text = changed('way: review', `way: ${'['.repeat(40)}review${']'.repeat(40)}`);
    const [error] = errorsOf(text);
    expect(error).toMatchObject({ code: 'yaml.nesting', line: placeOf(text, 'way: [')[0] });
  });

  it('nothing that a plan says is run', () => {
    for (const text of [
      '${process.exit(1)}',
      '{{constructor.constructor("return process")()}}',
      '__proto__',
      'constructor',
    ])
      expect(
        errorsOf(changed('ends-with: list-approved', `ends-with: "${text.replaceAll('"', '\\"')}"`)).length,
      ).toBeGreaterThan(0);
    expect(errorsOf(changed('way: review', 'way: review\n  __proto__: {polluted: true}')).length).toBeGreaterThan(0);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
