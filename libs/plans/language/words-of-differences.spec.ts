import { keyInVietnamese, SECTION_VI, valueInVietnamese } from '@app/domain/plans';
import schema from './plan.schema.json';

interface Word {
  /** where the schema lists it, for the one who reads a failure */
  readonly at: string;
  readonly key: string;
  readonly value?: string;
}

/** Every key and every enumerated word of the language, with the key that it stands under. */
function wordsOf(node: unknown, path: readonly string[]): Word[] {
  if (Array.isArray(node)) return node.flatMap((one) => wordsOf(one, path));
  if (typeof node !== 'object' || node === null) return [];
  const at = path.join('.');
  const here = path.at(-1) ?? '';
  return Object.entries(node).flatMap(([name, member]: [string, unknown]): Word[] => {
    if (name === 'properties' || name === '$defs')
      return Object.entries(member as object).flatMap(([key, inside]) => [
        ...(name === 'properties' ? [{ at, key }] : []),
        ...wordsOf(inside, [...path, key]),
      ]);
    if (name !== 'enum') return wordsOf(member, path);
    return (member as unknown[]).flatMap((value) => (typeof value === 'string' ? [{ at, key: here, value }] : []));
  });
}

const words = wordsOf(schema, []);

describe('what an administrator reads of a difference', () => {
  it('has a Vietnamese word for every key of the language', () => {
    const isSaid = ({ at, key }: Word): boolean => (at === '' && key in SECTION_VI) || keyInVietnamese(key) !== key;
    expect(words.filter((word) => word.value === undefined && !isSaid(word))).toEqual([]);
  });

  it('has a Vietnamese word for everything that a plan may choose from', () => {
    expect(words.filter(({ key, value }) => value !== undefined && !valueInVietnamese(key, value))).toEqual([]);
    expect(words.filter(({ value }) => value !== undefined).length).toBeGreaterThan(100);
  });
});
