import { idPath } from './id-path';
import { isMap, mapsOf, textOf, type Written, type WrittenMap } from './written';

/** One thing that the paper words in several ways. */
export interface PlanWordings {
  /** Made of ids: `targets.half-2030`. */
  readonly path: string;
  readonly texts: readonly { readonly text: string; readonly clause: string }[];
}

/** Every `wordings` of a file, in the file's order. */
export function wordingsIn(file: WrittenMap): PlanWordings[] {
  const visit = (value: Written, path: readonly (string | number)[]): PlanWordings[] => {
    if (Array.isArray(value)) return value.flatMap((item: Written, i) => visit(item, [...path, i]));
    if (!isMap(value)) return [];
    const texts = mapsOf(value.wordings).map(({ text, clause }) => ({ text: textOf(text), clause: textOf(clause) }));
    const inside = Object.entries(value).flatMap(([key, member]) => visit(member, [...path, key]));
    return [...(texts.length > 0 ? [{ path: idPath(file, path), texts }] : []), ...inside];
  };
  return visit(file, []);
}
