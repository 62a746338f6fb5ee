import { groupInVietnamese, SEATS_WITHOUT_OFFICE } from '../seats/seat-words.vi';
import { isFileMap, ITEM_LISTS, itemName, type FileMap, type FileValue } from './item-name';
import { keyInVietnamese } from './words-vi';

/** The merged files of both revisions: labels are looked up in the new one first. */
export interface Files {
  readonly before: FileMap;
  readonly after: FileMap;
  /** what other plans are called, by their code */
  readonly plans?: ReadonlyMap<string, string>;
}

/** The item of that id in a list, or in the list that a section keeps its items in. */
export function itemOf(value: FileValue | undefined, id: string): FileValue | undefined {
  if (isList(value)) return value.find((item) => itemName(item) === id);
  if (!isFileMap(value)) return undefined;
  return ITEM_LISTS.map((list) => value[list])
    .filter(isList)
    .flatMap((items) => items.filter((item) => itemName(item) === id))[0];
}

export function labelOf(item: FileValue | undefined): string | undefined {
  if (!isFileMap(item)) return undefined;
  const { label } = item;
  if (typeof label === 'string') return label;
  return isFileMap(label) && typeof label.vi === 'string' ? label.vi : undefined;
}

/** A source has no label and is called by its number; another plan by the name that it has at home. */
export function calledOf(item: FileValue | undefined, { plans }: Files): string | undefined {
  if (!isFileMap(item)) return undefined;
  const { ref, plan } = item;
  return labelOf(item) ?? (typeof ref === 'string' ? ref : typeof plan === 'string' ? plans?.get(plan) : undefined);
}

/** A role is called by what it does and who holds it; a group has no name, so its members tell which one is meant. */
export function seatInVietnamese(text: string, files: Files): string | undefined {
  for (const file of [files.after, files.before]) {
    const held = isFileMap(file.roles) ? file.roles[text] : undefined;
    if (typeof held === 'string') return `${keyInVietnamese(text)} (${labelInFiles(held, files) ?? held})`;
    const group = isFileMap(file.offices) ? itemOf({ items: file.offices.groups ?? [] }, text) : undefined;
    if (isFileMap(group) && isList(group.members)) return membersInWords(group.members, files);
  }
  return SEATS_WITHOUT_OFFICE[text];
}

function membersInWords(members: readonly FileValue[], files: Files): string {
  return groupInVietnamese(
    members.map((member) => (typeof member === 'string' ? (labelInFiles(member, files) ?? member) : '')),
  );
}

export function labelInFiles(id: string, files: Files): string | undefined {
  for (const file of [files.after, files.before])
    for (const section of LABELLED) {
      const label = calledOf(itemOf(file[section], id), files);
      if (label !== undefined) return label;
    }
  return undefined;
}

/** Sections whose ids stand in other places of a plan. */
const LABELLED = [
  'indicators',
  'offices',
  'criteria',
  'phases',
  'obligations',
  'events',
  'components',
  'classification',
  'uses',
  'sources',
];

function isList(value: FileValue | undefined): value is readonly FileValue[] {
  return Array.isArray(value);
}
