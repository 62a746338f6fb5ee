import { isFileMap, itemName, type FileMap, type FileValue } from '@app/domain/plans';
import type { WrittenScore, WrittenTerm } from '@app/domain/criteria';
import type { Localized } from '@app/domain/shared';

/** What a YAML file holds once its shape has been checked: maps, lists, and scalars. */
export type Written = FileValue;
export type WrittenMap = FileMap;
export const isMap = isFileMap;

/** A scalar as text; a checked file has one where it is asked for. */
export function textOf(value: Written | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`Checked plan with ${typeof value} for a word`);
}

/** The items of a list; none when it is absent. */
export function itemsOf(value: Written | undefined): readonly Written[] {
  return Array.isArray(value) ? (value as readonly Written[]) : [];
}

/** The maps of a list; none when it is absent. */
export function mapsOf(value: Written | undefined): readonly WrittenMap[] {
  return itemsOf(value).filter(isMap);
}

/**
 * One map of a checked file, read key by key. The schema has said what each key holds; these readers say it to the compiler, and throw
 * when schema and builder disagree, which is a fault of ours and not of the file.
 */
export class Section {
  constructor(
    readonly path: readonly (string | number)[],
    private readonly values: WrittenMap,
  ) {}

  static root(values: unknown): Section {
    return new Section([], mapOrThrow(values, []));
  }

  has(key: string): boolean {
    return this.values[key] !== undefined;
  }

  text(key: string): string {
    return this.textIf(key) ?? this.absent(key);
  }

  textIf(key: string): string | undefined {
    const value = this.values[key];
    return value === undefined || value === null || typeof value === 'object' ? undefined : textOf(value);
  }

  /** One of a closed list of words, as the schema has checked. */
  word<T extends string>(key: string, otherwise?: T): T {
    return (this.textIf(key) as T | undefined) ?? otherwise ?? this.absent(key);
  }

  wordIf<T extends string>(key: string): T | undefined {
    return this.textIf(key) as T | undefined;
  }

  number(key: string): number {
    const value = this.values[key];
    return typeof value === 'number' ? value : this.absent(key);
  }

  flag(key: string, otherwise: boolean): boolean {
    const value = this.values[key];
    return typeof value === 'boolean' ? value : otherwise;
  }

  label(key = 'label'): Localized {
    return this.labelIf(key) ?? this.absent(key);
  }

  labelIf(key = 'label'): Localized | undefined {
    const value = this.values[key];
    if (typeof value === 'string') return value;
    return isMap(value) ? { vi: textOf(value.vi), ...(value.en !== undefined && { en: textOf(value.en) }) } : undefined;
  }

  /** A list of words; empty when the key is absent. */
  words<T extends string = string>(key: string): T[] {
    return itemsOf(this.values[key]).map((item) => textOf(item) as T);
  }

  /** The same where a single word may stand without its list. */
  oneOrMore<T extends string = string>(key: string): T[] {
    const single = this.wordIf<T>(key);
    return single === undefined ? this.words<T>(key) : [single];
  }

  /** The maps of a list, each under its own id; empty when the key is absent. */
  list(key: string): Section[] {
    return itemsOf(this.values[key]).map(
      (item, i) => new Section([...this.path, key, itemName(item) ?? i], mapOrThrow(item, this.path)),
    );
  }

  section(key: string): Section {
    return this.sectionIf(key) ?? this.absent(key);
  }

  sectionIf(key: string): Section | undefined {
    const value = this.values[key];
    return isMap(value) ? new Section([...this.path, key], value) : undefined;
  }

  /** A term, to be read by `readTerm`. */
  term(key: string): WrittenTerm {
    const value = this.values[key];
    if (typeof value === 'string' || isMap(value)) return value;
    return this.absent(key);
  }

  /** What a criterion is worth, to be read by `readScore`. */
  score(key: string): WrittenScore {
    const value = this.values[key];
    return isScore(value) ? value : this.absent(key);
  }

  /** What stands there, as it is written. */
  raw(key: string): Written | undefined {
    return this.values[key];
  }

  entries(): [string, Written][] {
    return Object.entries(this.values);
  }

  private absent(key: string): never {
    throw new Error(`Checked plan without ${[...this.path, key].join('.')}`);
  }
}

function isScore(value: unknown): value is WrittenScore {
  return isMap(value) && typeof value.max === 'number';
}

function mapOrThrow(value: unknown, path: readonly (string | number)[]): WrittenMap {
  if (isMap(value)) return value;
  throw new Error(`Checked plan without a map at ${path.join('.')}`);
}
