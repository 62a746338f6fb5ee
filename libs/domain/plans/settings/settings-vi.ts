import { isFileMap, type FileMap, type FileValue } from '../diff/item-name';
import type { Files } from '../diff/names-in-files';
import { inWords } from '../diff/tell-vi';
import { keyInVietnamese, SECTION_VI } from '../diff/words-vi';

/** One thing that a plan settles: `hình thức bỏ phiếu: kín`; a heading has no value of its own and parts under it. */
export interface Setting {
  /** Made of keys: `council.absent.written`. */
  readonly path: string;
  readonly name: string;
  readonly is: string | null;
  readonly parts: readonly Setting[];
}

/**
 * What a section of a plan file settles, key by key, in the words in which a difference would be told.
 * @param omit keys that are told elsewhere, or that speak to the machine alone
 */
export function settingsInVietnamese(
  section: FileMap,
  path: readonly string[],
  { files, omit }: { readonly files: Files; readonly omit: ReadonlySet<string> },
): Setting[] {
  return Object.entries(section).flatMap(([key, value]) =>
    omit.has(key) ? [] : [settingOf(value, [...path, key], { files, omit })],
  );
}

function settingOf(
  value: FileValue,
  path: readonly string[],
  told: { readonly files: Files; readonly omit: ReadonlySet<string> },
): Setting {
  const key = path.at(-1) ?? '';
  const head = { path: path.join('.'), name: keyInVietnamese(key, sectionOf(path)) };
  if (isFileMap(value)) return { ...head, is: null, parts: settingsInVietnamese(value, path, told) };
  return { ...head, is: inWords(value, key, told.files), parts: [] };
}

/** A tier has sections of its own: in `sub-units.council.otherwise` the council is the nearer one. */
const sectionOf = (path: readonly string[]): string | undefined =>
  path.slice(0, -1).findLast((step) => SECTION_VI[step] !== undefined);
